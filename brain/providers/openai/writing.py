"""The second step: the code of one scene. Surgical edits are blocks; what these cannot do is written anew."""

from dataclasses import dataclass

import structlog

from brain.context import Context
from brain.errors import ProviderFailed
from brain.prompts import prompt_text
from brain.providers.base import Audience
from brain.providers.openai.bill import Bill
from brain.providers.openai.edits import DoesNotFit, apply_blocks, read_all_blocks, read_blocks
from brain.providers.openai.parts import Message, said_by_model, said_by_person, system
from brain.providers.openai.reading import find_module
from brain.providers.openai.request import Request
from brain.providers.openai.server import ChatServer
from brain.providers.openai.tasks import Task, material, surroundings

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes for one answer, in front of its audience, on its bill."""

    server: ChatServer
    bill: Bill
    audience: Audience

    async def write(self, task: Task, context: Context) -> str:
        """The code of the whole module. Raises ProviderFailed."""
        if task.code and task.is_surgical and (edited := await self._edit(task, context)):
            return edited
        return await self._write_anew(task, context)

    async def _edit(self, task: Task, context: Context) -> str | None:
        """By blocks, with one more try when they do not fit; None when they do not fit again."""
        messages = [system(prompt_text("edit")), said_by_person(material(task, context), context.images)]
        for again in (True, False):
            text = await self._ask(messages, "edit", task)
            try:
                return self._edited(task.code, text)
            except DoesNotFit as reason:
                log.info("brain.edit_does_not_fit", scene=task.name, reason=str(reason), again=again)
                advice = f"{reason} Nothing was changed yet. Give all blocks again, with lines that stand there once."
                messages = [*messages, said_by_model(text), said_by_person(advice)]
        return None

    def _edited(self, code: str, text: str) -> str:
        if blocks := read_all_blocks(text):
            return apply_blocks(code, blocks)
        if (module := find_module(text)) and "export" in module and module != code:
            return module  # it gave the whole scene instead, which is as good
        raise DoesNotFit("There was no block of SEARCH and REPLACE in the answer.")

    async def _write_anew(self, task: Task, context: Context) -> str:
        rules = "\n\n".join([prompt_text("write"), "# How scenes are written", prompt_text("scenes")])
        told = f"{surroundings(task, context)}\n\n{material(task, context)}"
        text = await self._ask([system(rules), said_by_person(told, context.images)], "write", task)
        if not (code := find_module(text)):
            raise ProviderFailed(f"The model wrote no code for “{task.name}”. Try again.")
        return code

    async def _ask(self, messages: list[Message], purpose: str, task: Task) -> str:
        self.bill.refuse_beyond_budget()

        def told(text: str) -> None:
            if code := _shown(task, text):
                self.audience.writing(task.name, code)

        text = await self.server.ask(Request(messages=messages, purpose=purpose, bill=self.bill, told=told))
        told(text)
        return text


def _shown(task: Task, text: str) -> str:
    """The scene as far as it is written: changed by the blocks that are complete, or the new module."""
    if task.code and (blocks := read_blocks(text)):
        try:
            return apply_blocks(task.code, blocks)
        except DoesNotFit:
            return task.code
    return find_module(text)
