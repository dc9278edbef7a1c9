"""What may go wrong between a commit and a page: each a step with two numbers, which choose what it happens to."""

from collections.abc import Sequence
from typing import TypeVar

from projects.live.passing import AnswerPassing
from tests.projects.live.faulty_world import PROCESSES, World
from tests.projects.live.random_changes import CHANGES, PAST_EVERYTHING, Writing

T = TypeVar("T")
MILLISECONDS = (500, 2000, 4500, 20_000)
EVENTS = ("visibilitychange", "pageshow", "online", "offline")
HEARD_BY = ({0, 1}, {0, 1}, {0}, {1}, set[int]())  # at once; the others later, if ever


def some(things: Sequence[T], place: int) -> list[T]:
    return [things[place % len(things)]] if things else []


class Faults:
    RETITLE = CHANGES.index("retitle")

    def __init__(self, world: World, writing: Writing) -> None:
        self.world, self.writing = world, writing

    def write(self, place: int, number: int) -> None:
        self.writing.write(CHANGES[(number + 10 * (place % 2)) % len(CHANGES)], place, number)
        self.world.listen(HEARD_BY[place % len(HEARD_BY)])

    def write_past_everything(self, place: int, number: int) -> None:
        self.writing.write_past_everything(PAST_EVERYTHING[number % len(PAST_EVERYTHING)], place)
        self.world.listen(HEARD_BY[place % len(HEARD_BY)])

    def notify_late(self, place: int, number: int) -> None:
        self.world.notify(place % PROCESSES, number)

    def notify_twice(self, place: int, number: int) -> None:
        self.world.notify(place % PROCESSES, number, copies=2)

    def lose_the_listener_or_get_it_back(self, place: int, number: int) -> None:
        self.world.toggle_listener(place % PROCESSES)

    def sweep(self, place: int, number: int) -> None:
        self.world.sweep(place % PROCESSES)

    def beat(self, place: int, number: int) -> None:
        self.world.beat(place % PROCESSES)

    def restart(self, place: int, number: int) -> None:
        self.world.restart(place % PROCESSES)

    def make_reading_slow_or_fail(self, place: int, number: int) -> None:
        self.world.readings.slow, self.world.readings.failing = bool(place % 2), number % 3 == 0

    def end_readings(self, place: int, number: int) -> None:
        self.world.readings.slow = False
        self.world.run(self.world.readings.end)

    def accept(self, place: int, number: int) -> None:
        for socket in some(self.world.dialling, place):
            self.world.accept(socket, number % PROCESSES)

    def end_a_socket(self, place: int, number: int) -> None:
        for socket in some(self.world.sockets, place):
            self.world.end(socket, told=number % 2 == 0)

    def deliver(self, place: int, number: int) -> None:
        for socket in some(self.world.sending, place):
            self.world.deliver(socket)

    def deliver_in_another_order(self, place: int, number: int) -> None:
        for socket in some(self.world.sending, place):
            self.world.deliver(socket, number)

    def deliver_twice(self, place: int, number: int) -> None:
        for socket in some(self.world.sending, place):
            self.world.deliver(socket, number, copies=2)

    def lose_a_frame(self, place: int, number: int) -> None:
        for socket in some(self.world.sending, place):
            self.world.deliver(socket, number, copies=0)

    def acknowledge(self, place: int, number: int) -> None:
        for socket in some(self.world.answering, place):
            self.world.acknowledge(socket, number, copies=1 + number % 2)

    def lose_an_acknowledgement(self, place: int, number: int) -> None:
        """What a page says gets lost only together with its socket."""
        for socket in some(self.world.answering, place):
            self.world.end(socket, told=number % 2 == 0)

    def ask(self, place: int, number: int) -> None:
        for poll in some(self.world.polls, place):
            self.world.ask(poll)

    def answer(self, place: int, number: int) -> None:
        for poll in some(self.world.polls, place):
            self.world.answer(poll)

    def pass_time(self, place: int, number: int) -> None:
        for page in some(self.world.pages, place):
            self.world.do(page, "pass", milliseconds=MILLISECONDS[number % len(MILLISECONDS)])

    def notice(self, place: int, number: int) -> None:
        for page in some(self.world.pages, place):
            self.world.do(page, "notice", name=EVENTS[number % len(EVENTS)])

    def show_what_is_passing(self, place: int, number: int) -> None:
        if answer := self.writing.project.messages.filter(is_brain=True).first():
            self.world.show_passing(place % PROCESSES, AnswerPassing.of(answer.pk, said=f"word {number}"))


_OFTEN = {"write": 8, "deliver": 8, "acknowledge": 6, "accept": 3, "write_past_everything": 2, "ask": 2, "answer": 2}
_NAMES = [name for name in vars(Faults) if name.islower() and not name.startswith("_")]
STEPS = [name for name in _NAMES for _ in range(_OFTEN.get(name, 1))]
