"""What comes from a person's hands about their account, checked at the edge."""

from datetime import timedelta

from allauth.account import forms as allauth
from allauth.account.adapter import get_adapter
from allauth.account.models import EmailAddress
from django import forms
from django.contrib.auth.models import User
from django.http import HttpRequest

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


class NameForm(forms.ModelForm):
    """What one signs in with, and what others see instead if one likes."""

    class Meta:
        model = User
        fields = ("username", "first_name")
        error_messages = {"username": {"required": "Without a name you could not sign in."}}

    def clean_username(self) -> str:
        name = self.cleaned_data["username"]
        is_mine = name.casefold() == User.objects.get(pk=self.instance.pk).username.casefold()
        return name if is_mine else get_adapter().clean_username(name)

    def save(self, commit: bool = True) -> User:
        self.instance.last_name = ""  # the name that is shown is one field here
        return super().save(commit)


class SignInForm(allauth.LoginForm):
    """The field has the name by which password managers and programs know it."""

    def add_prefix(self, field_name: str) -> str:
        return "username" if field_name == "login" else super().add_prefix(field_name)


class EmailForm(allauth.AddEmailForm):
    """A confirmed address stays until the new one is confirmed; where none was, the new one holds at once."""

    def save(self, request: HttpRequest) -> EmailAddress:
        address = super().save(request)
        if not EmailAddress.objects.filter(user=self.user, verified=True).exists():
            address.set_as_primary()
        return address


class OnePassword:
    """Typed once: it can be shown, and there is a way back from a slip."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["password2"]


class ChangePasswordForm(OnePassword, allauth.ChangePasswordForm):
    pass


class SetPasswordForm(OnePassword, allauth.SetPasswordForm):
    pass


class ResetPasswordForm(OnePassword, allauth.ResetPasswordKeyForm):
    pass
