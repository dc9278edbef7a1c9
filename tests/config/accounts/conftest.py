"""Each test of accounts begins as if nobody had tried anything yet, and with passwords that take no time to hash."""

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def _nothing_was_tried_yet(db):
    cache.clear()


@pytest.fixture(autouse=True)
def _quick_passwords(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
