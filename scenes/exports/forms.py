"""What people choose when they export. The fields of other formats are sent along and do not count."""

from typing import Any

from django import forms

from projects.models import Project
from scenes.exports.wording import FORMATS, QUALITIES
from scenes.rendering.outputs import GIF_SPEED, GIF_WIDTH, SHAPES, Format, Quality, even

_UNKNOWN = {"required": "Choose a format.", "invalid_choice": "There is no such format. Choose one of those offered."}
_NO_QUALITY = {"invalid_choice": "There is no such quality. Choose draft or final."}
_FILMED = (Format.MP4, Format.WEBM)
_SIZED = (*_FILMED, Format.PNG, Format.FRAMES)


class ExportForm(forms.Form):
    """`version` is the one that the page shows: when the video went on since, that is said first. `exact` is one that
    is exported whatever happened since."""

    format = forms.ChoiceField(choices=[(each.value, name) for each, name in FORMATS.items()], error_messages=_UNKNOWN)
    height = forms.IntegerField(min_value=2, required=False)
    quality = forms.ChoiceField(
        choices=[(each.value, name) for each, name in QUALITIES.items()], required=False, error_messages=_NO_QUALITY
    )
    fps = forms.IntegerField(min_value=1, required=False)
    gif_width = forms.IntegerField(min_value=2, required=False)
    gif_fps = forms.IntegerField(min_value=1, required=False)
    frame = forms.IntegerField(min_value=0, required=False)
    shapes = forms.BooleanField(required=False)
    version = forms.IntegerField(min_value=1, required=False)
    exact = forms.IntegerField(min_value=1, required=False)

    @property
    def wish(self) -> dict[str, Any]:
        """What `request_export` is asked for: only what counts for this format."""
        chosen = self.cleaned_data
        format = Format(chosen["format"])
        wish: dict[str, Any] = {"format": format.value, "height": chosen["height"] or 0 if format in _SIZED else 0}
        if format in _FILMED:
            wish |= {
                "quality": chosen["quality"] or Quality.FINAL.value,
                "shapes": [*SHAPES] if chosen["shapes"] else None,
            }
        if format in _FILMED or format == Format.FRAMES:
            wish["fps"] = chosen["fps"]
        if format == Format.GIF:
            wish |= {"gif_width": chosen["gif_width"], "fps": chosen["gif_fps"]}
        if format == Format.PNG:
            wish["frame"] = chosen["frame"]
        return wish


def first_choices(project: Project) -> dict[str, Any]:
    """The usual: an MP4 as large and as fast as the video itself, in the final quality."""
    return {
        "format": Format.MP4.value,
        "height": even(project.height),
        "quality": Quality.FINAL.value,
        "fps": project.fps,
        "gif_width": GIF_WIDTH,
        "gif_fps": min(GIF_SPEED, project.fps),
    }


class OlderForm(forms.Form):
    """The exports before the one `below`, so many pages of them."""

    below = forms.UUIDField()
    pages = forms.IntegerField(min_value=1, max_value=100)
