#!/usr/bin/env python3
"""Sets Scenewright up and runs it: `python3 run.py`, or with test, check, bench or any manage.py command.

Written in the syntax of every Python 3, so that an old one gets as far as saying what is needed.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036
    sys.exit(
        "Scenewright needs Python 3.11 or newer and this is Python "
        + ".".join(str(number) for number in sys.version_info[:3])
        + ": install a newer one (https://www.python.org/downloads/) and start run.py with it."
    )

from config.bootstrap.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
