"""Renders scenes in V8 isolates, away from the server: nothing of ours is imported, and it may be killed at any time.

A line {id, program, options} in, a line {id, verdict} or {id, failure} out. Each scene gets a fresh isolate, which is
made ready and warm after the answer before, so that nobody waits for it.
"""

import json
import os
import resource
import select
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from py_mini_racer import JSEvalException, JSOOMException, MiniRacer, init_mini_racer

MEMORY = 1536 * 1024**2  # bytes of the whole process; the address space cannot be limited, V8 reserves a lot of it
HEAP = 256 * 1024**2  # bytes of one isolate; typed arrays are not counted in it
LONGEST = 1_000_000  # characters of a verdict: the scene may have a hand in it
WORK = 3.0  # seconds of computing for one scene: a busy machine does not make a scene slow
WAIT = 9.0  # seconds by the clock, for a scene that sleeps or a machine that is very busy


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the parent decides when to leave
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    runtime = Path(sys.argv[1]).read_text()
    init_mini_racer(flags=[])  # not its --single-threaded: fast code is made beside the running one
    rounds = int(sys.argv[2])
    isolate = fresh_isolate(runtime)
    warm_up(isolate, rounds)
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())  # V8 prints pages when memory ends
    for line in sys.stdin.buffer:
        question = json.loads(line)
        with limited_time():
            answer = verify(isolate, question["program"], question["options"])
        sys.stdout.buffer.write(json.dumps({"id": question["id"], **answer}).encode() + b"\n")
        sys.stdout.buffer.flush()
        if "failure" in answer:
            os._exit(0)  # closing this isolate could wait for ever; and the next scene meets nothing of this one
        isolate.close()
        isolate = fresh_isolate(runtime)
        warm_up(isolate, rounds)


def fresh_isolate(runtime: str) -> MiniRacer:
    isolate = MiniRacer()
    isolate.eval(runtime)
    return isolate


def warm_up(isolate: MiniRacer, rounds: int) -> None:
    """V8 makes fast code of what it has run often. It runs for nothing while nobody asks for anything."""
    for _ in range(rounds):
        if select.select([sys.stdin], [], [], 0)[0]:
            return
        isolate.eval("warmUp()")


@contextmanager
def limited_time() -> Iterator[None]:
    """When the time is up the kernel ends this process, whatever it hangs in; the signal tells the parent why."""
    signal.setitimer(signal.ITIMER_PROF, WORK)
    signal.setitimer(signal.ITIMER_REAL, WAIT)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)


def verify(isolate: MiniRacer, program: str, options: dict[str, Any]) -> dict[str, str]:
    call = f"verifyScene({json.dumps(program)}, {json.dumps(json.dumps(options))})"
    try:
        verdict = isolate.eval(call, max_memory=HEAP)
    except JSOOMException:
        return {"failure": "memory"}
    except JSEvalException as error:
        return {"failure": "crash", "detail": str(error)[:2000]}
    if isinstance(verdict, str) and len(verdict) < LONGEST:
        return {"verdict": verdict}
    return {"failure": "crash", "detail": "No verdict."}


if __name__ == "__main__":
    main()
    os._exit(0)
