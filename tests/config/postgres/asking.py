"""What the tests of the embedded database ask of a server and of its processes."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg

from config.postgres import Server

REPOSITORY = Path(__file__).parents[3]


def ask(server: Server, query: str) -> Any:
    with psycopg.connect(server.url) as connection:
        row = connection.execute(query).fetchone()
        return row and row[0]


def main_process(server: Server) -> int:
    return int((server.folder / "data/postmaster.pid").read_text().split()[0])


def lives(process: int) -> bool:
    """Not ended, nor an unreaped zombie (which has no command line)."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes() != b""
    except (FileNotFoundError, ProcessLookupError):
        return False


def python(program: str, *arguments: Any) -> subprocess.Popen[str]:
    """Start a Python of its own that knows this repository."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.Popen(
        command, cwd=REPOSITORY, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.PIPE
    )
