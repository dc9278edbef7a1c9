"""Writes what is made from the API's views and models: docs/openapi.json, and the types of programs in TypeScript."""

import json
import subprocess
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from config.bootstrap.programs import find_node
from projects.api.docs_view import whole_schema

SCHEMA = settings.BASE_DIR / "docs" / "openapi.json"


class Command(BaseCommand):
    help = "Write docs/openapi.json and static/js/api-types.d.ts anew, after the API has changed."

    def handle(self, *args: Any, **options: Any) -> None:
        SCHEMA.write_text(as_text(whole_schema()), encoding="utf-8")
        node = find_node()
        if node is None:
            raise CommandError("There is no Node for this machine; `python3 run.py` installs it.")
        command = [node, "static/api-types.mjs"]
        finished = subprocess.run(command, cwd=settings.BASE_DIR, capture_output=True, text=True, check=False)  # noqa: S603
        if finished.returncode:
            raise CommandError(f"The types could not be made: {finished.stderr.strip()}")
        self.stdout.write("Wrote docs/openapi.json and static/js/api-types.d.ts.")


def as_text(schema: dict[str, Any]) -> str:
    return json.dumps(schema, indent=1, ensure_ascii=False, default=str) + "\n"
