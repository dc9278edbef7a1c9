"""A token for a program, made where Scenewright runs: `python3 run.py create_token owner | tail -n 1`."""

from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from config.accounts.forms import TokenForm


class Command(BaseCommand):
    help = (
        "Print a new API token of a person, alone on the last line. It is shown this once; "
        "programs send it as `Authorization: Token …`, and the account's page revokes it."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("user", metavar="USER", help="account name, the first account is `owner`")
        parser.add_argument("--name", default="Command line", help="what the token is for (default: %(default)s)")
        parser.add_argument("--days", default="", help="how many days it works (default: until it is revoked)")

    def handle(self, *args: Any, user: str, name: str, days: str, **options: Any) -> None:
        person = User.objects.filter(username=user).first()
        if person is None:
            raise CommandError(f"There is no account {user}. `python3 run.py sign_in_link` makes the first, `owner`.")
        if not person.is_active:
            raise CommandError(f"The account {user} is switched off, and so its tokens would not work.")
        form = TokenForm({"name": name, "days": days})
        if not form.is_valid():
            raise CommandError(" ".join(str(sentence) for each in form.errors.values() for sentence in each))
        _, text = form.make_token(of=person)
        self.stdout.write(text)
