"""From a fresh clone to installed packages and a built player. A step whose inputs have not changed is skipped."""

import platform
import sys
from pathlib import Path

from config.bootstrap.errors import SetupError
from config.bootstrap.output import say
from config.bootstrap.places import PYTHON, ROOT, TOOLS, VENV, base_python, environment
from config.bootstrap.programs import find_node, find_npm
from config.bootstrap.stamps import Stamp, files_below, only_one
from config.bootstrap.steps import run_step
from config.bootstrap.uv import uv

OFFLINE = "check the internet connection (or name a mirror in {}) and start again; what is there already is kept."
STATIC, MODULES = ROOT / "static", ROOT / "node_modules"


def install() -> None:
    """Raises SetupError."""
    with only_one(TOOLS / "set-up.lock"):
        _install_python_packages()
        _install_node_packages()
        _build_player()


def _install_python_packages() -> None:
    stamp = python_stamp()
    if stamp.is_current() and PYTHON.exists():
        return
    program = uv()
    say("Installing the Python packages; the first time takes a minute or two …")
    run_step(
        [program, "sync", "--frozen", "--python", base_python()],
        what="Installing the Python packages",
        remedy=OFFLINE.format("UV_DEFAULT_INDEX"),
        online=True,
        UV_PROJECT_ENVIRONMENT=str(VENV),
        UV_PYTHON_DOWNLOADS="never",
        UV_SYSTEM_CERTS="1",
    )
    stamp.write()


def _install_node_packages() -> None:
    stamp = node_stamp()
    if stamp.is_current():
        return
    npm = find_npm()
    if npm is None:
        raise SetupError(
            "There is no Node for this machine among the packages: install Node 22 or newer and start again."
        )
    say("Installing the player's packages …")
    run_step(
        [*npm, "ci", "--no-audit", "--no-fund", "--no-progress", "--fetch-retries=1"],
        what="Installing the player's packages",
        remedy=OFFLINE.format("npm_config_registry"),
        online=True,
        PATH=f"{Path(npm[0]).parent}:{environment()['PATH']}",  # install scripts call `node` by name
        NODE_USE_SYSTEM_CA="1",  # behind a company's proxy its certificate is the machine's, not Node's
    )
    stamp.write()


def _build_player() -> None:
    stamp = player_stamp()
    node = find_node()
    if stamp.is_current() or node is None:
        return
    say("Building the player …")
    run_step([node, "static/build.mjs"], what="Building the player", remedy="this is a fault in static/: see above.")
    stamp.write()


def python_stamp() -> Stamp:
    inputs = [ROOT / "pyproject.toml", ROOT / "uv.lock"]
    return Stamp(VENV / ".stamp", inputs, f"{sys.version_info[:2]}", platform.machine())


def node_stamp() -> Stamp:
    inputs = [ROOT / "package.json", ROOT / "package-lock.json"]
    return Stamp(MODULES / ".stamp", inputs, platform.machine())


def player_stamp() -> Stamp:
    inputs = [*files_below(STATIC, without="dist"), ROOT / "docs/openapi.json", ROOT / "package-lock.json"]
    return Stamp(STATIC / "dist" / ".stamp", inputs)
