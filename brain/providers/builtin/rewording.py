"""Longer ways of asking for a scene, said in the plain way that the other rules read."""

import re
from collections.abc import Callable

from brain.providers.builtin.rows import capital

_SHOWS_UP = r"(?:appears?|comes?|pops?|fl(?:y|ies)|slides?|fades?|shows? up|shown|(?:is|are) (?:typed|shown|revealed))"
_PLAINLY: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    # “Make this a list: …”, with what is meant behind it.
    (
        r"^(?:make|turn|put|show) (?:this|these|the following)(?: (?:text|list|table|points))? (?:into |as |in )?(?=an? [^:]*:)",
        "add ",
    ),
    # “Animate the number 10,000 counting up with the label …”
    (
        r"^animate (?:the |an? )?(?:number|figure|value|total) (?P<value>[$€£]?\d\S*)(?:,? count(?:ing|s)? up)",
        r"count up to \g<value>",
    ),
    # “Show that we grew from 100 to 5000 users in one year”
    (
        r"^(?:show|tell|animate)(?: (?:that|how))? (?:we|our \w+|it) (?:grew|went|increased|climbed|rose|jumped|moved) (?=from [$€£]?\d\S* to [$€£]?\d)",
        "count up ",
    ),
    # “List the ingredients for pancakes, flour, eggs, milk”
    (r"^list (?:of )?(?=(?:the|our|all) )(?P<head>[^,:]{3,50}), (?=[^:]+,[^:]+$)", r"a list of \g<head>: "),
    # “Show that we have 12,500 happy customers, number should count up”
    (
        r"^(?:show|say|tell)(?: people| everyone)? that we (?:now |already )?(?:have|serve|reached|are) (?P<what>[$€£]?\d[^:]*?)"
        r"(?:,? (?:and )?(?:the |with the )?(?:number|counter|figure)s? (?:should )?count(?:s|ing)? up)?$",
        r"count up to \g<what>",
    ),
    # “a scene where the words fast, simple, secure appear one after another”
    (
        rf"^(?P<verb>(?:\w+ )?)an? (?:\w+ )?(?:scene|slide|animation|clip) (?:where|in which) the (?:words?|text|sentence|title) "
        rf"(?P<words>.+?) {_SHOWS_UP}\b.*$",
        r"\g<verb>kinetic text that says \g<words>",
    ),
    # “something with text flying in word by word: Dream. Build. Ship.”
    (
        r"^(?:(?:do|make|show|create|add) )?(?:something|an animation|a scene|a slide) (?:with|where) (?:the )?(?:text|words|letters) [^:\"]{3,50}: ",
        "kinetic text that says ",
    ),
    # “one slide where is written that the office is closed”
    (
        r"^(?P<what>.{0,60}?\b(?:scene|slide|card|screen)) (?:where|on which|in which) (?:it )?is written(?: that)? ",
        r"\g<what> that says ",
    ),
    # “Announce that version 3 is here”, “tell people why they should use Tidy: …”
    (r"^announce that (?P<what>[^:]+)$", lambda found: f"add a title that says {capital(found['what'])}"),
    (
        r"^tell (?:people|everyone|them|users|customers|the world) why they (?:should|can) (?=[^:]+: )",
        "add a list of why ",
    ),
    (
        r"^tell (?:people|everyone|them|users|customers|the world) how (?:they can|to) (?=[^:]+: )",
        "add steps for how to ",
    ),
)


def reworded(request: str) -> str:
    """The same request in plainer words; as it is where none are known."""
    for pattern, plainly in _PLAINLY:
        request, changed = re.subn(pattern, plainly, request, count=1, flags=re.IGNORECASE)
        if changed:
            break
    return request
