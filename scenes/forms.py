"""Changes of a scene by hand. `based_on` is the revision that the person was looking at."""

from django import forms


class SceneForm(forms.Form):
    based_on = forms.IntegerField(min_value=1)


class MoveForm(SceneForm):
    order = forms.IntegerField(min_value=0)


class TrimForm(SceneForm):
    duration = forms.IntegerField(min_value=1)  # frames


class RenameForm(SceneForm):
    name = forms.CharField(max_length=80, error_messages={"required": "A scene needs a name."})


class CodeForm(SceneForm):
    tsx_code = forms.CharField(max_length=200_000, strip=False)
