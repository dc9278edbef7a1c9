"""The kinds of arguments that tools take, with their bounds, described once for people and models."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

SceneNumber = Annotated[int, Field(ge=1, le=500, description="the scene's number; the first scene is 1")]
Place = Annotated[int, Field(ge=1, le=501, description="the place in the video; 1 is the start")]
Seconds = Annotated[float, Field(gt=0, le=1800, allow_inf_nan=False, description="how long, in seconds")]
Name = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=80),
    Field(description="a scene's name, as people will call it"),
]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
Code = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100_000),
    Field(description="the whole TSX module of the scene"),
]
Format = Literal["16:9", "9:16", "1:1"]
