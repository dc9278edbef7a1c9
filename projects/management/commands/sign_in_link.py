"""A link that signs a person in once, and with the first one the first account."""

from typing import Any

from django.contrib.auth.models import User
from django.contrib.auth.tokens import default_token_generator
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import IntegrityError
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_encode

FIRST = "owner"


class Command(BaseCommand):
    help = "Print a link that signs a person in once. Makes the account `owner` when there is no account yet."
    requires_system_checks = ()  # every start runs this command and the web process at once: nobody should wait

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("user", nargs="?", help="account name (default: the first administrator)")
        parser.add_argument("--origin", default="http://127.0.0.1:8000", help="what the link begins with")

    def handle(self, *args: Any, user: str | None, origin: str, **options: Any) -> None:
        if not User.objects.exists():
            _make_first()
        person = _find(user)
        if person is None:
            raise CommandError(f"There is no active account {user or 'with administrator rights'}.")
        # The token is made of `last_login` too, and signing in changes that: this is why it works once.
        parts = [urlsafe_base64_encode(force_bytes(person.pk)), default_token_generator.make_token(person)]
        self.stdout.write(origin.rstrip("/") + reverse("sign-in-link", args=parts))


def _make_first() -> None:
    """Without a password: this account signs in by link until it is given one."""
    try:
        User.objects.create_superuser(FIRST)
    except IntegrityError:
        return  # another process, started at the same time, has made it


def _find(name: str | None) -> User | None:
    active = User.objects.filter(is_active=True)
    if name:
        return active.filter(username=name).first()
    return active.filter(is_superuser=True).order_by("pk").first()
