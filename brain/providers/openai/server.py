"""One model on one OpenAI-compatible server: asked in the best way that it takes, which is remembered."""

import asyncio
import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import openai
import structlog
from openai import AsyncOpenAI, DefaultAsyncHttpxClient

from brain.errors import ProviderFailed
from brain.providers.openai.abilities import (
    OTHER_REASONS,
    REFUSALS,
    THIS_PICTURE,
    TOO_LONG,
    Abilities,
    lesser,
    without_images,
)
from brain.providers.openai.completion import BROKE_OFF, Heard
from brain.providers.openai.failures import BROKEN, KNOWN, failure_of, pause_before_retry
from brain.providers.openai.parts import has_images
from brain.providers.openai.request import Request
from projects.live.giving_way import pages_may_go_on

log = structlog.get_logger()

MOST_TRIES = 9  # more than there are things to do without


class ChatServer:
    """The SDK retries nothing by itself: each request that is sent is one that we meant."""

    def __init__(self, *, base_url: str, api_key: str, model: str, deadline: float) -> None:
        self.model, self.deadline = model, deadline
        http = DefaultAsyncHttpxClient(event_hooks={"request": [_follow]})
        self.client = AsyncOpenAI(base_url=base_url or None, api_key=api_key or "none", max_retries=0, http_client=http)
        self.host = urlsplit(str(self.client.base_url)).netloc
        self.abilities = Abilities()

    async def ask(self, request: Request) -> str:
        """The model's whole answer. Raises ProviderFailed."""
        try:
            return await self._ask_as_it_takes(request)
        except KNOWN as error:
            raise failure_of(error, host=self.host, model=self.model) from error

    async def _ask_as_it_takes(self, request: Request) -> str:
        tried, refused, is_about_these = self.abilities, None, False
        for _ in range(MOST_TRIES):
            try:
                heard = await self._ask_patiently(request, tried)
            except openai.APIStatusError as error:
                refused = refused or error  # the first reason is the true one
                less = _lesser(tried, error, request)
                if less is None:
                    raise refused from error
                if tried.images and not less.images:
                    is_about_these = bool(THIS_PICTURE.search(_words(error)))
                tried = less
                continue
            text = heard.whole()
            self._remember(replace(tried, images=True) if is_about_these else tried)
            return text
        raise refused or AssertionError("each try does without one thing more")

    async def _ask_patiently(self, request: Request, takes: Abilities) -> Heard:
        """Once more when the server failed before it said anything."""
        for again in (True, False):
            heard = Heard()
            try:
                await request.send(self.client, model=self.model, takes=takes, timeout=self.deadline, heard=heard)
            except KNOWN as error:
                if heard.text and isinstance(error, BROKEN):
                    raise ProviderFailed(BROKE_OFF) from error
                pause = None if heard.text else pause_before_retry(error)
                if pause is None or not again:
                    raise
                log.info("brain.asks_again", host=self.host, model=self.model, reason=type(error).__name__)
                await asyncio.sleep(pause)
            else:
                break
        return heard

    def _remember(self, took: Abilities) -> None:
        """Only what worked: a request that is refused in every way is not held against any of them."""
        if took != self.abilities:
            log.info("brain.abilities", host=self.host, model=self.model, takes=repr(took))
            self.abilities = took


async def _follow(request: Any) -> None:
    """From here on the model thinks, and whoever waits for its answer has time for other things."""

    async def happened(what: str, _: object) -> None:
        if what.endswith("send_request_body.complete"):
            pages_may_go_on()

    request.extensions["trace"] = happened


def _words(error: openai.APIStatusError) -> str:
    return f"{error.message} {json.dumps(error.body, default=str)}"


def _lesser(tried: Abilities, error: openai.APIStatusError, request: Request) -> Abilities | None:
    said, with_images = _words(error), has_images(request.messages)
    if error.status_code not in REFUSALS:
        return without_images(tried, said) if with_images and error.status_code not in OTHER_REASONS else None
    if TOO_LONG.search(said):
        return None
    return lesser(tried, said, formatted=request.shape is not None, with_images=with_images)
