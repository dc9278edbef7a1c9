"""`python3 run.py bench [name …] [--json]`: run the named benchmarks, or all of them, and print their figures."""

import argparse
import json
import os
import platform
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

NAMES = ["scenes", "player", "live", "prompt", "brain", "start", "export"]


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"which to run: {', '.join(NAMES)} (all by default)")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    parser.add_argument("--provider", choices=["builtin", "openai"], default="builtin", help="whom `brain` asks")
    parser.add_argument("--peers", type=Path, metavar="FOLDER", help="where `export` finds the other systems")
    parser.add_argument("--setup-peers", type=Path, metavar="FOLDER", help="install them there with npm, and end")
    parser.add_argument("--parts", default="peers,again,lasting", help="of `export` (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="how often `export` renders by each system (3)")
    options = parser.parse_args()
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"There is no benchmark called {', '.join(sorted(unknown))}; there are {', '.join(NAMES)}.")
    _prepare_django()
    if options.setup_peers:
        import_module("benchmarks.export.peers.setup").set_up(options.setup_peers)
        return 0
    figures: dict[str, Any] = {
        "machine": f"{os.cpu_count()} cores, {platform.platform()}, Python {platform.python_version()}"
    }
    for name in options.names or NAMES:
        print(f"Measuring {name} …", file=sys.stderr)
        more = {
            "brain": {"provider": options.provider},
            "export": {"peers": options.peers, "parts": options.parts, "rounds": options.rounds},
        }.get(name, {})
        figures[name] = import_module(f"benchmarks.{name}").run(**more)
    print(json.dumps(figures, indent=None if options.json else 2))
    return 0


def _prepare_django() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    os.environ.setdefault("LOG_LEVEL", "WARNING")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
