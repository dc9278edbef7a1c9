"""`seed_demo`: a project to look at, made as people make one: by prompts, with versions and a history to go back in."""

from io import StringIO
from typing import Any
from uuid import UUID

from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from brain import loop
from brain.orchestrator import respond
from brain.providers.builtin.provider import BuiltinProvider
from chat.models import Message
from config.progress import counted
from projects import state
from projects.changes import Say, StartAnswer
from projects.models import Project

TITLE = "Demo: Nimbus"
PROMPTS = (
    "A 4 second intro for Nimbus with the tagline Weather you can plan on, dark blue",
    "A feature grid: Fast – answers in a second, Private – stays on your machine, Open – MIT licence",
    "Stats: 98% uptime, 4M users, 12 countries",
    'A quote "It just works" by Ada Park, CTO of Nimbus',
    "A closing card that says Start free today, with the website nimbus.app",
    "make the first scene 5 seconds",
)


class Command(BaseCommand):
    help = (
        "Make a demo video by prompts, with the built-in brain whichever one is set. It makes one for each person once; "
        "--again makes another. Prints the project's id alone on the last line."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--user", metavar="USER", help="whose it will be (default: the first administrator)")
        parser.add_argument("--again", action="store_true", help="also where there is one already")

    def handle(self, *args: Any, user: str | None, again: bool, **options: Any) -> None:
        person = _find_person(user)
        known = Project.objects.owned_by(person).filter(title=TITLE).order_by("created_at").first()
        if known and not again:
            self.stdout.write(f"{person.get_username()} has the demo already:\n{known.pk}")
            return
        project = state.create_project(TITLE, by=person)
        for prompt in counted(PROMPTS, len(PROMPTS), stream=self.stderr, unit="prompts"):
            _ask(project, prompt, person)
        self.stdout.write(
            f"Made “{TITLE}” with {project.scenes.count()} scenes for {person.get_username()}:\n{project.pk}"
        )


def _find_person(name: str | None) -> User:
    if not User.objects.exists():
        call_command("sign_in_link", stdout=StringIO())  # the first start makes the first account, too
    people = User.objects.filter(is_active=True).order_by("pk")
    person = people.filter(**({"username": name} if name else {"is_superuser": True})).first()
    if person is None:
        raise CommandError(f"There is no active account {name or 'with administrator rights'}.")
    return person


def _ask(project: Project, prompt: str, person: User) -> None:
    say = Say(content=prompt)
    version = state.apply(project, say, StartAnswer(reply_to=say.message_id), by=person)
    answer_id = UUID(version.changes[1]["message_id"])
    loop.run(respond(answer_id, BuiltinProvider())).result()
    answer = Message.objects.get(pk=answer_id)
    if answer.state != Message.State.COMPLETE:
        raise CommandError(f"The demo could not be made. “{prompt}”: {answer.error}")
