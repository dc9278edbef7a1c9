"""What allauth asks us: who may sign up, where to go next, how to write to people and in which words."""

from smtplib import SMTPException
from typing import Any

import structlog
from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from config.accounts.invited import find_invitation, forget_invitation

log = structlog.get_logger()
# An account is there and works without this message, which its page can send again.
CAN_WAIT = {"account/email/email_confirmation_signup"}
# What tells of something that has happened: that it could not be sent does not undo it.
NOTICES = ("_changed", "_deleted", "_set", "password_reset")


class Adapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "username_password_mismatch": "This name and password do not belong together. Try again, or choose a new one.",
        "email_password_mismatch": "This address and password do not belong together. Try again, or choose a new one.",
        "too_many_login_attempts": "That were too many wrong passwords. Wait five minutes and try again.",
        "email_taken": "An account has this address already: sign in, or reset its password.",
        "duplicate_email": "This is your address already.",
        "enter_current_password": "This is not your current password.",
        "incorrect_password": "This is not your password.",
        "username_taken": "Somebody has this name already: choose another one.",
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return settings.SIGN_UP == "open" or (settings.SIGN_UP == "invited" and find_invitation(request) is not None)

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return find_invitation(request) or super().get_signup_redirect_url(request)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return find_invitation(request) or super().get_login_redirect_url(request)

    def post_login(self, request: HttpRequest, user: User, **how: Any) -> HttpResponse:
        answer = super().post_login(request, user, **how)
        forget_invitation(request)
        return answer

    def clean_username(self, username: str, shallow: bool = False) -> str:
        """A name that looks like an address would be taken for the one whose address it is."""
        if "@" in username:
            raise ValidationError("A name has no @: it is what others see, and your address stays yours.")
        return super().clean_username(username, shallow)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("account_change_password")

    def get_email_verification_redirect_url(self, email_address: Any) -> str:
        return reverse("account_email" if self.request.user.is_authenticated else "sign-in")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        try:
            super().send_mail(template_prefix, email, context)
        except (OSError, SMTPException) as error:
            log.error("mail.not_sent", message=template_prefix, reason=str(error))
            if template_prefix not in CAN_WAIT and not template_prefix.endswith(NOTICES):
                raise ImmediateHttpResponse(render(self.request, "account/mail_failed.html", status=503)) from error
