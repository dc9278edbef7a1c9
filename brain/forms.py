"""What comes from the memory panel, checked at the edge."""

from django import forms

from projects.models import Preference


class RememberForm(forms.Form):
    key = forms.ChoiceField(choices=Preference.Key.choices)
    value = forms.CharField(max_length=200, error_messages={"required": "Write what is to be remembered."})
    personal = forms.BooleanField(required=False)
    replaces = forms.UUIDField(required=False)
