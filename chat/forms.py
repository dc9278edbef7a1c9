"""A prompt, as it comes from the composer."""

from typing import Any

from django import forms

from projects.forms import MAX_PROMPT


class UUIDsField(forms.UUIDField):
    """Any number of values under one name."""

    widget = forms.MultipleHiddenInput

    def to_python(self, value: Any) -> Any:
        return tuple(super(UUIDsField, self).to_python(each) for each in value or ())


class PromptForm(forms.Form):
    """`id` is made by the page, so that its own bubble has its final name at once."""

    id = forms.UUIDField(required=False)
    prompt = forms.CharField(
        max_length=MAX_PROMPT,
        error_messages={"required": "Write what the video should show, or what should change."},
    )
    scene_id = forms.UUIDField(required=False)
    asset_ids = UUIDsField(
        required=False, error_messages={"invalid": "A picture of this prompt has no valid name. Attach it again."}
    )


class DraftForm(PromptForm):
    """The same prompt while it is being written; without words, it is given up."""

    prompt = forms.CharField(max_length=MAX_PROMPT, required=False, strip=False)
