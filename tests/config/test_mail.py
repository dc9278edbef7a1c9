"""One address says where mail goes; a wrong one stops the start with a sentence."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.mail import read_mail


def test_an_address_becomes_djangos_settings():
    mail = read_mail("smtp+tls://me%40example.com:secret@mail.example.com:587")
    assert mail["EMAIL_BACKEND"] == "django.core.mail.backends.smtp.EmailBackend"
    assert (mail["EMAIL_HOST"], mail["EMAIL_PORT"], mail["EMAIL_USE_TLS"]) == ("mail.example.com", 587, True)
    assert (mail["EMAIL_HOST_USER"], mail["EMAIL_HOST_PASSWORD"]) == ("me@example.com", "secret")


@pytest.mark.parametrize("wrong", ["mail.example.com:587", "https://mail.example.com", "smtps+tls://x", ""])
def test_an_address_of_another_kind_is_refused(wrong):
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL begins with"):
        read_mail(wrong)
