"""The command that draws contact sheets, in a process of its own as people start it."""

import subprocess
import sys
from pathlib import Path

from tests.serving import ROOT


def test_a_sheet_is_drawn_of_a_prompt(tmp_path: Path):
    prompt = "Add an intro that says “Nimbus”"
    options = ["--out", str(tmp_path), "--frames", "1", "--formats", "1:1,9:16", "--theme", "dark"]
    command = [sys.executable, "manage.py", "contact_sheet", prompt, *options]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=90, check=False)
    assert done.returncode == 0, done.stderr
    (sheet,) = tmp_path.glob("*.png")
    assert done.stdout.strip() == str(sheet)  # and no findings
    header = sheet.read_bytes()[:24]
    assert header.startswith(b"\x89PNG")
    width, height = (int.from_bytes(header[at : at + 4], "big") for at in (16, 20))
    assert width > 1500
    assert height > 420  # the taller of its two frames
