"""What comes from a person's hands, checked at the edge."""

from dataclasses import replace

from django import forms

from projects.audio import LONGEST_FADE, SoundTrack

FORMATS = {"16:9": (1920, 1080), "9:16": (1080, 1920), "1:1": (1080, 1080)}
MAX_PROMPT = 4000  # characters


class ProjectForm(forms.Form):
    """A new project: from a prompt, or empty."""

    title = forms.CharField(max_length=120, required=False)
    format = forms.ChoiceField(choices=[(each, each) for each in FORMATS], required=False, initial="16:9")
    prompt = forms.CharField(max_length=MAX_PROMPT, required=False)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return FORMATS[self.cleaned_data["format"] or "16:9"]


class TitleForm(forms.Form):
    title = forms.CharField(max_length=120, error_messages={"required": "A video needs a title."})


class SoundForm(forms.Form):
    """The video's sound: what is left out stays as it is, or as a new sound begins. Seconds, but `volume` 0 … 1."""

    asset_id = forms.UUIDField(error_messages={"required": "Choose a sound."})
    volume = forms.FloatField(min_value=0, max_value=1, required=False)
    fade_in = forms.FloatField(min_value=0, max_value=LONGEST_FADE, required=False)
    fade_out = forms.FloatField(min_value=0, max_value=LONGEST_FADE, required=False)
    loop = forms.NullBooleanField(required=False)

    def track(self, before: SoundTrack | None) -> SoundTrack:
        said = {name: value for name, value in self.cleaned_data.items() if value is not None}
        if before and before.asset_id == said["asset_id"]:
            return replace(before, **said)
        return SoundTrack(**said)


class UndoForm(forms.Form):
    """Without a version: what the person did last."""

    version = forms.IntegerField(min_value=1, required=False)
    force = forms.BooleanField(required=False)  # also where others went on from it


class RestoreForm(forms.Form):
    version = forms.IntegerField(min_value=1)


class OlderForm(forms.Form):
    """The steps before version `below`, so many pages of them."""

    below = forms.IntegerField(min_value=1)
    pages = forms.IntegerField(min_value=1, max_value=100)
