"""Can exports be made here now? What is missing is said together with what helps."""

import os
from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateWorker

from config.bootstrap.programs import find_chromium, find_ffmpeg

SILENCE = timedelta(seconds=60)  # a worker says every ten seconds that it is there

_NO_CHROMIUM = "This server has no Chromium, which draws the pictures. `apt-get install chromium` installs it."
_MISNAMED = "CHROMIUM names a program that is not there: correct it, or unset it to have the installed one found."
_NO_FFMPEG = "This server has no ffmpeg, which writes the files. `apt-get install ffmpeg` installs it."
_NO_WORKER = (
    "No worker is running, so that exports wait. `python3 run.py` starts one with the server, "
    "`python manage.py procrastinate worker` one by itself."
)


def what_is_missing() -> list[str]:
    """Sentences with commands between backticks; none where all is well."""
    no_chromium = f"{_NO_CHROMIUM} {_MISNAMED}" if os.environ.get("CHROMIUM") else _NO_CHROMIUM
    needed = ((find_chromium, no_chromium), (find_ffmpeg, _NO_FFMPEG))
    missing = [sentence for find, sentence in needed if not find()]
    return missing if is_worker_there() else [*missing, _NO_WORKER]


def is_worker_there() -> bool:
    return ProcrastinateWorker.objects.filter(last_heartbeat__gt=timezone.now() - SILENCE).exists()
