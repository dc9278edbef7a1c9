"""What a server and its model take, found out by asking: each refusal leads to a lesser way, which is remembered."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

FORMATS = ("json_schema", "json_object", "none")
LIMITS = ("max_tokens", "max_completion_tokens", "")
REFUSALS = {400, 415, 422, 501}  # statuses of a server that does not take what it was sent
OTHER_REASONS = {401, 403, 413, 429}  # the key, the size and the quota: asking without pictures helps nobody
# What is said of one picture, and not of all: the next one may be taken.
THIS_PICTURE = re.compile(r"format|decod|load|invalid(?!_request)|corrupt|large|size|dimension|process|pars", re.I)
TOO_LONG = re.compile(r"context.{0,10}(?:length|window|size)|too many tokens|prompt is too long|maximum context", re.I)


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """`counts`: tells the tokens of a stream. `limit`: the name under which it takes the longest answer."""

    format: str = FORMATS[0]
    streams: bool = True
    counts: bool = True
    temperature: bool = True
    limit: str = LIMITS[0]
    images: bool = True


def lesser(tried: Abilities, refusal: str, *, formatted: bool, with_images: bool) -> Abilities | None:
    """What to try after `refusal`, the server's words: without what it names, else step by step with less.

    None when nothing is left to do without.
    """
    for words, applies, without in _NAMED:
        if re.search(words, refusal, re.IGNORECASE) and applies(tried):
            return without(tried)
    if with_images and (less := without_images(tried, refusal)):
        return less
    if formatted and tried.format != FORMATS[-1]:
        return replace(tried, format=FORMATS[FORMATS.index(tried.format) + 1])
    if tried.streams or tried.temperature:
        return replace(tried, streams=False, temperature=False)
    if with_images and tried.images:
        return replace(tried, images=False)
    return None


def without_images(tried: Abilities, refusal: str) -> Abilities | None:
    """Where the refusal names them: some servers say it with 404 or 500."""
    named = re.search(r"image|vision|multi-?modal|content.*string", refusal, re.IGNORECASE)
    return replace(tried, images=False) if tried.images and named else None


def _without_limit(tried: Abilities) -> Abilities:
    return replace(tried, limit=LIMITS[LIMITS.index(tried.limit) + 1])


# What a refusal may name, in the order in which it is looked for: stream_options before stream.
_NAMED: list[tuple[str, Callable[[Abilities], bool], Callable[[Abilities], Abilities]]] = [
    (r"max_(?:completion_)?tokens", lambda tried: bool(tried.limit), _without_limit),
    (r"temperature", lambda tried: tried.temperature, lambda tried: replace(tried, temperature=False)),
    (r"stream_options|include_usage", lambda tried: tried.counts, lambda tried: replace(tried, counts=False)),
    (r"\bstream(?:ing)?\b", lambda tried: tried.streams, lambda tried: replace(tried, streams=False)),
]
