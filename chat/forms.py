"""A prompt, as it comes from the composer."""

from django import forms

from projects.forms import MAX_PROMPT


class PromptForm(forms.Form):
    """`id` is made by the page, so that its own bubble has its final name at once."""

    id = forms.UUIDField(required=False)
    prompt = forms.CharField(
        max_length=MAX_PROMPT,
        error_messages={"required": "Write what the video should show, or what should change."},
    )
    scene_id = forms.UUIDField(required=False)
