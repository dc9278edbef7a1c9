"""How long a person waits for the sign-in link: the first start of a fresh copy, and the second.

Package caches of the machine are used as they are; the copy has no virtual environment, no modules and no data. The
reference is one bare start of Django (`manage.py check`) in the same run.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.serving import ROOT, free_port, process_environment

LINK = b"/sign-in/"


def run() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "scenewright"
        files = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=True
        ).stdout.decode()
        for name in filter(None, files.split("\0")):
            if (ROOT / name).is_file():
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, copy / name)
        reference = _seconds([sys.executable, "manage.py", "check"])
        first, second = _until_link(copy), _until_link(copy)
    return {
        "first_s": round(first, 2),
        "second_s": round(second, 2),
        "reference_s": round(reference, 2),
        "ratio_second": round(second / reference, 2),
    }


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, cwd=ROOT, env=process_environment(), capture_output=True, check=True)
    return time.perf_counter() - started


def _until_link(copy: Path) -> float:
    started = time.perf_counter()
    ours = {"DATABASE_URL", "SCENEWRIGHT_DATA", "SCENEWRIGHT_TESTING", "SCENEWRIGHT_POOL", "VIRTUAL_ENV"}
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    process = subprocess.Popen(
        [sys._base_executable, "run.py", "--port", str(free_port())],  # type: ignore[attr-defined]
        cwd=copy,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    said = []
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line)
        if LINK in line:
            break
    taken = time.perf_counter() - started
    process.send_signal(signal.SIGTERM)
    rest, _ = process.communicate(timeout=60)
    if not any(LINK in line for line in said):
        raise RuntimeError(f"No link was printed:\n{b''.join(said).decode()}{rest.decode()}")
    return taken
