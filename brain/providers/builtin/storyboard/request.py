"""Reads from a prompt what is wanted of a whole video."""

import re
from dataclasses import replace

from brain.context import Context
from brain.language.durations import find_seconds
from brain.language.moods import ASKED_FIRST, without_courtesy
from brain.language.words import NUMBER, mask_quotes, number, plain
from brain.providers.builtin.lines import is_marked, lines_of
from brain.providers.builtin.peeling import peel
from brain.providers.builtin.rows import capital, rows_of
from brain.providers.builtin.slot_words import name_in, without_audience
from brain.providers.builtin.storyboard.addresses import address_in
from brain.providers.builtin.storyboard.around import is_left_out, request_alone, without_count
from brain.providers.builtin.storyboard.briefs import in_lines, read_brief, read_outline
from brain.providers.builtin.storyboard.facts import with_colon
from brain.providers.builtin.storyboard.head_words import looks_and_names, without_joints
from brain.providers.builtin.storyboard.introduced import introduced, located, moment_of, without_offer
from brain.providers.builtin.storyboard.labelled import told_about
from brain.providers.builtin.storyboard.nouns import NOUN, TOTAL, format_of, genre_of, occasion_of
from brain.providers.builtin.storyboard.outline import is_outline, sentences, split_sections
from brain.providers.builtin.storyboard.passing import without_looks
from brain.providers.builtin.storyboard.totals import (
    is_section,
    length_at_the_end,
    total_between,
    total_of,
    without_length,
)
from brain.providers.builtin.storyboard.video_request import VideoRequest, is_clause

_VERB = (
    r"(?:(?:make|create|produce|build|design|generate|write|plan|storyboard|do|put together|give|i want|we want|i need|we need|need|want|"
    r"i'd like)(?: (?:me|us))?\s+)?"
)
_HEAD = re.compile(
    rf"{_VERB}(?:an?|another|one)?\s*(?P<words>(?:[^\s,:;.]+(?:\.\d+)?,?\s+){{0,9}}?)(?P<noun>{NOUN})\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NEVER = re.compile(
    r"\b(?:the|my|our|this|that|it|its|scenes?|to|of|with|a|an|and|add|insert|delete|remove|change|call|rename|move|is|as|"
    r"undo|what|how|why|can|no|not|without|intro|opener|opening|closing|title|end|top|best|favou?rite)\b",
    re.IGNORECASE,
)
_STOP = r"(?=$|\s+(?:with|who|(?:ending|opening|closing|finishing)(?! of\b)|that (?:has|have|contains|includes|shows|consists)|featuring|including|containing|consisting|made of|starting|beginning)\b|\s*(?:,(?!\d{3}(?!\d))|[:;\n→])|(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bProf)(?<!\bNo)\.(?:\s|$)|\s+in \w+ (?:scenes|parts)|\s[—–-]+>?\s)"
_SUBJECT = re.compile(
    rf"(?:\s*(?:resume|cv|message|greeting|tour|essay|summary)\b|\s*with (?:customer |user |client )?(?:testimonials|reviews|quotes|voices)(?= (?:for|about|of|from)\b))?\s*,?\s*(?:called|for|about|(?:that |which )?(?:tells|telling) (?:the |a )?(?:story|history) of|(?:that|which) (?:shows|explains|presents|covers)(?=[^,.;]*:)|on|introducing|of|from|promoting|announcing|presenting|explaining|to (?:introduce|announce|promote|launch|"
    rf"explain|celebrate|present|advertise))\s+(?P<subject>.+?){_STOP}(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = re.compile(
    rf"\s*(?:,|[—–-])\s*(?P<about>(?:an?|the|our|my|your) .+?){_STOP}(?P<rest>.*)", re.IGNORECASE | re.DOTALL
)
_ONE_SCENE = re.compile(
    r"\s*(?:(?:that |which )?(?:says?|saying|reads?)\b|titled|with (?:the |a )(?:text|title|words?|headline|tagline|message)\b)",
    re.IGNORECASE,
)
# “The video needs to be shorter” is about the one that is there.
_STATES = re.compile(r"\s+(?:needs?|should|must|has to|ought|is|isn't|was|looks?|feels?|seems?|runs)\b", re.IGNORECASE)
# “The quote first, then the chart” puts what is there in order.
_PLACED = re.compile(r"(?:the )?[\w -]{2,30} (?:first|second|third|last)", re.IGNORECASE)
_LINK = re.compile(
    r"\s*(?:[,:;.?!—–-]|\band\b|\bwith\b|\bwho\b|\b(?:please|pls)\b|\bthat (?:has|have|contains|includes|shows|consists of)\b|\b(?:featuring|including|containing|"
    r"consisting of|made of)\b|\bin \w+ (?:scenes|parts)\b|\bthese (?:scenes|sections)\b|\bthe following\b|\bscenes\b|\bsections\b)",
    re.IGNORECASE,
)
EACH = re.compile(
    r",?\s*(?:\b(?:with |in )?(?:a|one) scene (?:each|per \w+|for each(?: \w+)?)|\b(?:in (?:its|their) )?own scenes?|\beach in (?:its|a) (?:own )?scene|\bin separate scenes)\b",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"(?:this|these|the following|it|that|here)(?: (?:text|words|notes|script|content|article|list|points))?", re.I
)
_PLATFORM = re.compile(
    r"(?:(?:our|my|the|your) )?(?:tik ?tok|instagram|youtube|linkedin|facebook|twitter|social media|socials?|reels|stories|shorts|web ?site|channel|home ?page|"
    r"newsletter|blog)(?: (?:and|or) (?:tik ?tok|instagram|youtube|linkedin|facebook|twitter|reels|stories|shorts))*(?: (?:channel|page|account|feed|story|audience))?",
    re.IGNORECASE,
)
_MINE = re.compile(r"^(?:my|our) (?=(?:[\w-]+ ){0,2}(?:presentation|video|talk)\b)", re.IGNORECASE)
_THAT = re.compile(r"that (?=\S)", re.IGNORECASE)
_OF_A_TEXT = re.compile(
    r"\b(?:from|of|with|out of|using) (?:this|the following) (?:text|article|script|story|notes|content)\b",
    re.IGNORECASE,
)
_IN_A_YEAR = re.compile(r"(?<=\w) in (?:19|20)\d\d$")  # “Nimbus in 2025”: the year is no part of the name
_COUNT = re.compile(rf"\b(?:in|with) (?P<count>{NUMBER}) (?:scenes|parts|slides)\b", re.IGNORECASE)


def find_request(prompt: str, context: Context) -> VideoRequest | None:
    """None when the prompt does not ask for a video of several scenes."""
    prompt = prompt if context.scenes else in_lines(prompt)
    brief = read_brief(prompt)
    passing = without_looks(EACH.sub("", plain(ASKED_FIRST.sub(r"\1. ", without_courtesy(brief.first)) + brief.looks)))
    first, audience = without_audience(passing.text)
    first = request_alone(first)
    first = first if context.scenes else _MINE.sub("a ", first)
    head = _HEAD.fullmatch(first)
    if head is None or _ONE_SCENE.match(head["rest"]) or _STATES.match(head["rest"]):
        return _outline_alone(prompt)
    if _NEVER.search(TOTAL.sub("", without_joints(head["words"]))) or (
        mask_quotes(first).endswith("?") and not _SUBJECT.search(first)
    ):
        return None
    words, total = total_of(head["words"], context)
    rest, said_again = without_length(head["rest"].strip().rstrip(".?! "), context)
    if total and said_again and total != said_again:
        raise ValueError(f"You ask for {total:g} seconds and for {said_again:g} seconds. Which of them?")
    total = total or said_again
    peeled = peel(without_count(rest), context)
    found = _SUBJECT.fullmatch(peeled.text)
    subject, rest = (found["subject"], found["rest"]) if found else ("", peeled.text)
    described = _ABOUT.fullmatch(rest)
    if described and not is_section(described["about"]):
        about, rest = described["about"], described["rest"]
    else:
        about = ""
    subject, at_its_end = length_at_the_end(_IN_A_YEAR.sub("", subject), context)
    total = total or at_its_end
    if moment_of(subject) or _NO_SUBJECT.fullmatch(subject) or _PLATFORM.fullmatch(subject):
        subject = ""  # “a presentation for tomorrow”, “a video from this text: …”
    if that := _THAT.match(subject):  # “a video announcing that Ada joins us”
        subject, rest = "", f"{subject[that.end() :]}, {rest}"
    subject, offered = without_offer(subject)
    rest = f"{offered}, {rest}" if offered else rest
    rest, later = total_between(rest, context) if total is None and peeled.seconds is None else (rest, None)
    told = _without_links(rest)
    sections = (sentences(told) if _OF_A_TEXT.search(first) else split_sections(told)) + [
        with_colon(section) for section in brief.sections
    ]
    name, described_as, sections = told_about(sections)
    subject, about = subject or name, about or described_as
    seconds = total or peeled.seconds or later or (find_seconds(brief.seconds, context.fps) if brief.seconds else None)
    known = introduced(subject) or located(subject)
    if known and not about:
        about = known.about
    when = (known.when if known else "") or next((moment for each in sections if (moment := moment_of(each))), "")
    genre = genre_of(f"{head['words']} {head['noun']}") or occasion_of(
        prompt, known.name if known else subject, known.what if known else ""
    )
    if known and known.place and known.name[:1].islower() and genre not in {"event", "hiring"}:
        known = replace(known, name=subject)  # “a nurse position at St. Mary's”: nothing else says where
    if genre == "event":
        about = about if known is None or about != known.about else ""
        sections = [section for section in sections if moment_of(section) != when or not when]
    if known and known.when and not known.place:
        sections = [known.when, *sections]  # with a place, both stand on its card
    address = next((at for section in reversed(sections) if (at := address_in(section))), "")
    sections = [each for each in sections if not address_in(each) and not is_left_out(each)]
    if not subject and len(sections) == 1 and is_clause(sections[0]):
        subject, _, rows = sections[0].partition(": ")  # “an explainer: what is inflation”
        sections = [f"steps: {rows}"] if len(rows_of(rows)) > 1 else [rows] if rows else []
    if not sections and (
        (seconds and seconds <= 6) or (re.search("clip|animation", head["noun"], re.IGNORECASE) and not seconds)
    ):
        return None
    looks, names = looks_and_names(words)
    counted = _COUNT.search(mask_quotes(first))
    return VideoRequest(
        said=prompt, subject=_named(known.name if known else subject or names),
        topic=known.name if known else name_in((subject or names).strip(" ,.'\"")),
        about=about.strip(), count=number(counted["count"]) if counted else None, genre=genre,
        sections=tuple(sections), seconds=seconds, colours=f"{looks[0]} {peeled.colours} {passing.colours}".strip(),
        style=f"{looks[1]} {peeled.style} {passing.style} {audience}".strip(), format=format_of(f"{mask_quotes(first)} {brief.format}"),
        address=address, place=known.place if known else "", when=when, listed=bool(brief.sections),
    )  # fmt: skip


def _outline_alone(prompt: str) -> VideoRequest | None:
    """“Intro, quote from Ada: “…”, pricing and outro”, or lines that name a scene each."""
    if outline := read_outline(prompt):
        title, own = outline
        return VideoRequest(said=prompt, subject=title, topic=title, sections=tuple(map(with_colon, own)), listed=True)
    lines = lines_of(prompt)
    marked = len(lines) > 1 and sum(is_marked(line) for line in prompt.splitlines()) >= len(lines) - 1
    sections = lines if len(lines) > 1 else split_sections(plain(prompt))
    if marked and lines[0].endswith(":"):
        sections = lines[1:]
    if any(_PLACED.fullmatch(section) for section in sections):
        return None
    return VideoRequest(said=prompt, sections=tuple(sections)) if is_outline(sections, listed=marked) else None


def _without_links(words: str) -> str:
    while match := _LINK.match(words):
        words = words[match.end() :]
    return words.strip()


def _named(subject: str) -> str:
    return capital(name_in(subject.strip(" ,.'\"")))
