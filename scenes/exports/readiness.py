"""Can exports be made here now? What is missing is said together with what helps."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateWorker

from config.bootstrap.programs import find_chromium, find_ffmpeg

SILENCE = timedelta(seconds=60)  # a worker says every ten seconds that it is there

_NO_CHROMIUM = "This server has no Chromium, which draws the pictures. `apt-get install chromium` installs it."
_NO_FFMPEG = "This server has no ffmpeg, which writes the files. `apt-get install ffmpeg` installs it."
_NO_WORKER = (
    "No worker is running, so that exports wait. `python3 run.py` starts one with the server, "
    "`python manage.py procrastinate worker` one by itself."
)


def what_is_missing() -> list[str]:
    """Sentences with commands between backticks; none where all is well."""
    missing = [sentence for find, sentence in ((find_chromium, _NO_CHROMIUM), (find_ffmpeg, _NO_FFMPEG)) if not find()]
    return missing if is_worker_there() else [*missing, _NO_WORKER]


def is_worker_there() -> bool:
    return ProcrastinateWorker.objects.filter(last_heartbeat__gt=timezone.now() - SILENCE).exists()
