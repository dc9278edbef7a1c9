"""Migrates and collects static files, each only when there is something to do: Django's own look takes a second."""

import subprocess
from urllib.parse import unquote, urlsplit, urlunsplit

from config import postgres
from config.bootstrap.install import STATIC
from config.bootstrap.output import say
from config.bootstrap.places import MANAGE, ROOT, TOOLS, VENV, data_folder, environment
from config.bootstrap.stamps import Stamp, files_below, only_one
from config.bootstrap.steps import run_step

APPLIED = "SELECT app, name FROM django_migrations ORDER BY app, name"


def prepare(url: str) -> None:
    """Bring the database and the served files up to this checkout. Raises SetupError."""
    migrate(url)
    collect_static(url)


def migrate(url: str) -> None:
    with only_one(data_folder() / "set-up.lock"):
        stamp = migrations_stamp(url)
        if stamp and stamp.is_current():
            return
        say("Migrating the database …")
        run_step(
            [*MANAGE, "migrate", "--noinput"],
            what="Migrating the database",
            remedy="the lines above say why; nothing was changed by the step that failed.",
            DATABASE_URL=url,
        )
        if done := migrations_stamp(url):
            done.write()


def collect_static(url: str) -> None:
    """The database is not asked for anything; Django only wants to know which it is."""
    with only_one(TOOLS / "set-up.lock"):
        stamp = static_stamp()
        if stamp.is_current():
            return
        say("Collecting the static files …")
        run_step(
            [*MANAGE, "collectstatic", "--noinput"],
            what="Collecting the static files",
            remedy="the lines above say which file is at fault.",
            DATABASE_URL=url,
        )
        stamp.write()


def migrations_stamp(url: str) -> Stamp | None:
    """Names what is on the disk and in this very database; nothing when the database cannot say."""
    applied = _find_applied(url)
    inputs = [*ROOT.glob("*/migrations/*.py"), *ROOT.glob("config/*/migrations/*.py"), ROOT / "uv.lock"]
    return Stamp(data_folder() / "migrated", inputs, applied) if applied else None


def _find_applied(url: str) -> str | None:
    """By psql, which starts ten times as fast as Python's driver."""
    parts = urlsplit(url)
    public = parts._replace(netloc=parts.netloc.replace(f":{parts.password}@", "@"))  # `ps` shows arguments to all
    asked = subprocess.run(  # noqa: S603
        [postgres.binaries(VENV) / "psql", "--no-psqlrc", "--tuples-only", "--command", APPLIED, urlunsplit(public)],
        env=environment(PGCONNECT_TIMEOUT="5", PGPASSWORD=unquote(parts.password or "")),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    return asked.stdout if asked.returncode == 0 else None


def static_stamp() -> Stamp:
    inputs = [*files_below(STATIC, without="dist"), ROOT / "package-lock.json", ROOT / "uv.lock"]
    return Stamp(ROOT / "staticfiles" / ".stamp", [*inputs, ROOT / "config" / "settings.py"])
