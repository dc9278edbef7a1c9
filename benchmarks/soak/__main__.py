"""`python3 run.py soak [--minutes 10] [--sockets 50] [--writers 5] [--json]`: fails when anything is not as promised.

A Postgres and two web processes of its own; one web process and Postgres are killed (-9) while people work.
"""

import argparse
import json
import sys
from importlib import import_module

from benchmarks.soak.place import place_of_its_own


def main() -> int:
    parser = argparse.ArgumentParser(prog="run.py soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--sockets", type=int, default=50)
    parser.add_argument("--writers", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    options = parser.parse_args()
    with place_of_its_own() as folder:
        _prepare_django()
        # Django's models can be imported only now that there is a database.
        course = import_module("benchmarks.soak.course")
        figures, failures = course.run(folder, options)
    print(json.dumps(figures | {"failures": failures}, indent=None if options.json else 2))
    if failures:
        print(f"The soak has failed: {', '.join(failures)}.", file=sys.stderr)
    return 1 if failures else 0


def _prepare_django() -> None:
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)


if __name__ == "__main__":
    sys.exit(main())
