"""What people type and choose when they share a project."""

from datetime import datetime, timedelta

from django import forms
from django.utils import timezone

from projects.models import Role

DAYS = [("1", "a day"), ("7", "a week"), ("30", "a month"), ("", "no end")]
_UNKNOWN_ROLE = {"required": "Choose a role.", "invalid_choice": "There is no such role: choose editor or viewer."}
_INVITED = [(role.value, role.label) for role in (Role.EDITOR, Role.VIEWER)]


class MemberForm(forms.Form):
    """The name of an account here, or the address of anybody."""

    who = forms.CharField(
        max_length=254, error_messages={"required": "Write the name or the e-mail address of who is to come."}
    )
    role = forms.ChoiceField(choices=_INVITED, error_messages=_UNKNOWN_ROLE)


class RoleForm(forms.Form):
    role = forms.ChoiceField(choices=Role.choices, error_messages=_UNKNOWN_ROLE)


class _ExpiringForm(forms.Form):
    days = forms.ChoiceField(
        choices=DAYS, required=False, error_messages={"invalid_choice": "Choose one of the offered times."}
    )

    @property
    def expires_at(self) -> datetime | None:
        days = self.cleaned_data["days"]
        return timezone.now() + timedelta(days=int(days)) if days else None


class InvitationForm(_ExpiringForm):
    """A link: for one person, or for everybody who gets it."""

    role = forms.ChoiceField(choices=_INVITED, error_messages=_UNKNOWN_ROLE)
    is_for_one = forms.BooleanField(required=False)


class ShareForm(_ExpiringForm):
    """A new public link."""


class ShareSettingsForm(forms.Form):
    """Either is set by itself; `days` from now on."""

    enabled = forms.NullBooleanField(required=False)
    days = forms.ChoiceField(
        choices=[*DAYS[:-1], ("never", "no end")],
        required=False,
        error_messages={"invalid_choice": "Choose one of the offered times."},
    )

    def expires_at(self, before: datetime | None) -> datetime | None:
        days = self.cleaned_data["days"]
        if not days:
            return before
        return None if days == "never" else timezone.now() + timedelta(days=int(days))
