"""What comes from a person's hands about their account, checked at the edge."""

from datetime import timedelta

from django import forms
from django.contrib.auth.models import User

from config.accounts.models import Token

MAX_DAYS = 3650


class TokenForm(forms.Form):
    """A token that works for some days, or until it is revoked."""

    name = forms.CharField(
        max_length=80,
        error_messages={
            "required": "Say what the token is for, so that you know later which one to revoke.",
            "max_length": "A token's name has at most 80 characters.",
        },
    )
    days = forms.IntegerField(
        min_value=1,
        max_value=MAX_DAYS,
        required=False,
        error_messages={
            "invalid": "Days are a whole number, or nothing for a token without an end.",
            "min_value": "A token works for at least one day.",
            "max_value": f"A token works for at most {MAX_DAYS} days, or without an end when you leave this empty.",
        },
    )

    def make_token(self, *, of: User) -> tuple[Token, str]:
        """The row, and the text of which it holds the hash only."""
        days = self.cleaned_data["days"]
        expiry = timedelta(days=days) if days else None
        return Token.objects.create(user=of, name=self.cleaned_data["name"], expiry=expiry)
