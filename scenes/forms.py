"""Changes of a scene by hand. `based_on` is the revision that the person was looking at."""

from typing import Annotated, Any, Literal

from django import forms
from pydantic import BaseModel, Field, StringConstraints, TypeAdapter, ValidationError

from scenes.findings import Finding

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]


class LayoutFinding(BaseModel):
    code: Literal["outside", "overflow", "small-text", "contrast", "overlap"]
    message: Words
    hint: Annotated[str, StringConstraints(max_length=300)]
    element: Annotated[str, StringConstraints(max_length=120)]
    frame: Annotated[int, Field(ge=0, strict=True)]


LAYOUT_FINDINGS = TypeAdapter(Annotated[list[LayoutFinding], Field(min_length=1, max_length=12)])


class SceneForm(forms.Form):
    based_on = forms.IntegerField(min_value=1)


class MoveForm(SceneForm):
    order = forms.IntegerField(min_value=0)


class TrimForm(SceneForm):
    duration = forms.IntegerField(min_value=1)  # frames


class RenameForm(SceneForm):
    name = forms.CharField(max_length=80, error_messages={"required": "A scene needs a name."})


class CodeForm(SceneForm):
    tsx_code = forms.CharField(strip=False)  # the compiler says how long it may be


class PagesForm(forms.Form):
    pages = forms.IntegerField(min_value=1, max_value=100, required=False)


class RestoreForm(forms.Form):
    """`based_on` is empty for a scene that is gone."""

    iteration_id = forms.UUIDField()
    based_on = forms.IntegerField(min_value=1, required=False)


class LayoutForm(SceneForm):
    """What a page found in a scene that it shows. The scene's code ran there too, so nothing of it is trusted."""

    findings = forms.JSONField()

    def clean_findings(self) -> tuple[dict[str, Any], ...]:
        try:
            told = LAYOUT_FINDINGS.validate_python(self.cleaned_data["findings"])
        except ValidationError as error:
            raise forms.ValidationError("These are no findings about a layout.") from error
        return tuple(Finding(severity="warning", **each.model_dump()).as_json() for each in told)
