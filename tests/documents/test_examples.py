"""The programs in docs/examples do what their pages say, against a real server."""

import os
import subprocess
import sys

import pytest
from PIL import Image

from config.accounts.models import Token
from projects.models import Project
from tests.serving import ROOT, serve, working

pytestmark = pytest.mark.django_db(transaction=True)


def run(name: str, *arguments: str, origin: str, person) -> str:
    token = Token.objects.create(user=person, name=name)[1]
    finished = subprocess.run(
        [sys.executable, str(ROOT / "docs/examples" / name), *arguments],
        env=os.environ | {"SCENEWRIGHT_URL": origin, "SCENEWRIGHT_TOKEN": token},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


def test_the_examples_make_videos(alice, tmp_path):
    with serve(tmp_path / "web.log") as origin, working(tmp_path / "worker.log", "pictures"):
        said = run("make_a_video.py", origin=origin, person=alice)
        picture = tmp_path / "picture.png"
        told = run("agent.py", str(picture), origin=origin, person=alice)
    assert "Added “Closing”, 60 frames." in said
    assert "It lasts 45 frames now, at revision 2." in said
    assert "Refused: CONFLICT; it is at revision 2." in said
    assert "Took back: changed" in said
    assert "2 scenes, 6 seconds" in said
    assert "Gave a scene the name “Opening”." in told
    assert Image.open(picture).size == (960, 540)
    assert {project.title for project in Project.objects.all()} == {"Nimbus launch", "By an agent"}
