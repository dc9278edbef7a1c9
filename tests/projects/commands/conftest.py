"""Commands as somebody types them, with a storage of their own: what other tests leave is none of their business."""

from collections.abc import Callable
from io import BytesIO, StringIO
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import CommandError, call_command
from PIL import Image

from scenes.uploading import add_assets


@pytest.fixture(autouse=True)
def storage(settings, tmp_path):
    """The folder of all media."""
    backend = {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path / "media"}}
    ours = {name: backend for name in settings.STORAGES if name != "staticfiles"}
    settings.STORAGES = settings.STORAGES | ours
    return tmp_path / "media"


@pytest.fixture
def told() -> Callable[..., str]:
    def run(command: str, *arguments: Any) -> str:
        call_command(command, *map(str, arguments), stdout=(out := StringIO()))
        return out.getvalue()

    return run


@pytest.fixture
def failing() -> Callable[..., str]:
    """What a command says that ends with 1, its last sentence too."""

    def run(command: str, *arguments: Any) -> str:
        out = StringIO()
        with pytest.raises(CommandError) as error:
            call_command(command, *map(str, arguments), stdout=out)
        return f"{out.getvalue()}{error.value}"

    return run


def picture(name: str = "sky.png", colour: str = "navy") -> SimpleUploadedFile:
    Image.new("RGB", (4, 3), colour).save(file := BytesIO(), "PNG")
    return SimpleUploadedFile(name, file.getvalue(), "image/png")


@pytest.fixture
def asset(project, alice):
    add_assets(project, [picture()], by=alice)
    return project.assets.get()
