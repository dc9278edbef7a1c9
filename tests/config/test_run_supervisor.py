"""The supervised group, with small programs in place of web and worker."""

import os
import re
import signal
import uuid
from pathlib import Path

import pytest

from tests.config.running import Running, processes_with, python, running, wait_until_gone

GROUP = """
import os, sys
from pathlib import Path
from config.child import Child
from config.supervisor import Supervisor
children = [
    Child(f"child{number}", [sys.executable, "-u", "-c", program], env=dict(os.environ), folder=Path.cwd())
    for number, program in enumerate(sys.argv[1:])
]
first = int(os.environ.get("FIRST", len(children)))
supervisor = Supervisor(children[:first], then=children[first:], say=lambda sentence: print(sentence, flush=True))
if "WORKS" in os.environ:
    supervisor.note_that_it_works()
sys.exit(supervisor.run())
"""
STEADY = "import os, time; print('up', os.getpid()); time.sleep(600)"
STUBBORN = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up'); time.sleep(600)"
PARENT = f"""
import subprocess, sys, time
subprocess.Popen([sys.executable, "-u", "-c", {STUBBORN!r}])
time.sleep(600)
"""


@pytest.fixture
def mark() -> str:
    return uuid.uuid4().hex


def group(*programs: str, mark: str, **environment: str):
    return running(python(GROUP, *programs), MARK=mark, **environment)


def pid_of(line: re.Match[str]) -> int:
    return int(line[1])


def test_a_program_that_dies_is_started_again(mark):
    with group(STEADY, mark=mark) as supervised:
        os.kill(pid_of(supervised.wait_for(r"up (\d+)")), signal.SIGKILL)
        supervised.wait_for("The child0 process was killed by signal 9; starting it again in 0.5 s.")
        supervised.wait_for(r"up (\d+)", times=2)
        assert supervised.end() == 0


def test_the_others_are_started_once_the_first_do_their_work(mark):
    with group(STEADY, STEADY, mark=mark, FIRST="1", WORKS="1") as supervised:
        supervised.wait_for(r"child1 \| up")
    with group("raise SystemExit(1)", STEADY, mark=mark, FIRST="1") as supervised:
        assert supervised.ended() == 1
    assert "child1" not in supervised.text


def test_each_short_life_doubles_the_wait(mark):
    with group("raise SystemExit(3)", mark=mark, WORKS="1") as supervised:
        supervised.wait_for("ended with code 3; starting it again in 0.5 s.")
        supervised.wait_for("ended with code 3; starting it again in 1 s.")
        supervised.wait_for("ended with code 3; starting it again in 2 s.")


def test_a_group_that_never_worked_gives_up(mark):
    with group("raise SystemExit('no settings')", STEADY, mark=mark) as supervised:
        assert supervised.ended() == 1
    assert "child0 | no settings\n" in supervised.text
    assert "The child0 process ended with code 1 again and again; its last words above say why." in supervised.text
    assert not processes_with(mark)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_all_with_code_0(mark, number):
    with group(STEADY, STEADY, mark=mark) as supervised:
        supervised.wait_for("up", times=2)
        assert len(processes_with(mark)) == 3
        assert supervised.end(number) == 0
        assert not processes_with(mark)


def test_asking_twice_kills_what_does_not_listen(mark):
    with group(STUBBORN, STEADY, mark=mark) as supervised:
        supervised.wait_for("up", times=2)
        supervised.process.send_signal(signal.SIGTERM)
        assert len(wait_until_gone(mark, except_for=2)) == 2  # the supervisor and the stubborn one
        assert supervised.end() == 0
        assert not processes_with(mark)


def test_what_a_dead_program_left_behind_is_ended_too(mark):
    with group(PARENT, mark=mark) as supervised:
        supervised.wait_for("up")
        leaver = next(pid for pid in processes_with(mark) if _parent(pid) == supervised.process.pid)
        before = processes_with(mark)
        os.kill(leaver, signal.SIGKILL)
        supervised.wait_for("up", times=2)
        assert processes_with(mark) & before == {supervised.process.pid}


def test_nothing_outlives_a_supervisor_that_is_killed(mark):
    supervised = Running(python(GROUP, STEADY, STUBBORN), MARK=mark)
    supervised.wait_for("up", times=2)
    supervised.end(signal.SIGKILL)
    assert not wait_until_gone(mark)


def test_output_comes_in_whole_lines_behind_the_name(mark):
    lines = "import sys; print('one\\ntwo'); sys.stdout.write('unfinished'); sys.stdout.flush(); sys.exit(4)"
    with group(lines, mark=mark) as supervised:
        supervised.wait_for("child0 \\| one\nchild0 \\| two\nchild0 \\| unfinished\nThe child0")


def _parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
