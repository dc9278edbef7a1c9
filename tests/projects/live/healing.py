"""What a world without faults does: everything arrives, in its order, and time goes by."""

from projects.models import Project
from tests.projects.live.faulty_world import PROCESSES, World


def heal(world: World) -> None:
    """From here on nothing fails any more; what was lost stays lost. Each page notices within 4 seconds."""
    world.readings.slow = world.readings.failing = False
    world.run(world.readings.end)
    for process, hub in enumerate(world.hubs):
        world.told[process].clear()
        if not hub.listener.connected:
            world.toggle_listener(process)
    for socket in list(world.sockets):
        if socket.left:
            world.end(socket, told=False)
    for _ in range(3):
        for process in range(PROCESSES):
            world.beat(process)
        exchange(world)
        for page in world.pages:
            world.do(page, "pass", milliseconds=1500)


def half_a_second(world: World, number: int) -> None:
    for process in range(PROCESSES):
        if number % 10 == 0:
            world.sweep(process)
        if number % 4 == 0:
            world.beat(process)
    for socket in list(world.sockets):
        if not socket.joined:
            world.accept(socket, socket.page % PROCESSES)
        if socket.left:
            world.end(socket, told=False)
    exchange(world)
    for poll in list(world.polls):
        world.ask(poll)
        world.answer(poll)
    for page in world.pages:
        world.do(page, "pass", milliseconds=500)


def exchange(world: World) -> None:
    while world.sending or world.answering:
        for socket in world.sending:
            world.deliver(socket)
        for socket in world.answering:
            world.acknowledge(socket)


def everybody_is_live(world: World) -> bool:
    version = Project.objects.get(pk=world.project.pk).version
    looks = [world.dom.looks(page) for page in world.pages]
    return all((each["version"], each["state"]) == (version, "live") for each in looks)
