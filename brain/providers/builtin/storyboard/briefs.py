"""Briefs of many lines: headings with what belongs to them, “Scene 2: …”, and lines that say how long and in which look."""

import re
from dataclasses import dataclass

from brain.providers.builtin.lines import is_marked, lines_of
from brain.providers.builtin.storyboard.passing import without_looks
from brain.providers.builtin.storyboard.section_kinds import kind_of_section

_HEADING = re.compile(r"^\s*(?:#{1,6}\s+|(?P<bold>\*\*)(?=[^*]+\*\*:?\s*$))")
_SCENE = re.compile(
    r"^\s*(?:[-*•]\s+)?(?:\*\*)?(?:scene|slide|part|shot|section) \d{1,2}(?:\s*\([^)]*\))?(?:\*\*)?\s*(?:[:.–—-]|$)\s*(?:\*\*)?\s*",
    re.IGNORECASE,
)
_SCENE_INSIDE = re.compile(r"[,;.]?\s+(?=(?:scene|slide) \d{1,2}\s*[:–—-])", re.IGNORECASE)
_OF_SCENES = re.compile(r"\b(?:video|film|slide ?show|presentation|deck|storyboard)\b", re.IGNORECASE)
_ABOUT_ALL = re.compile(
    r"^\s*(?:[-*•]\s+)?(?:total )?(?P<key>length|duration|runtime|format|aspect(?: ratio)?)\s*:\s*(?P<value>.+)$",
    re.IGNORECASE,
)
_LOOK = re.compile(r"^(?:style|look|colou?rs?|brand colou?rs|mood|tone|vibe|palette|theme)\s*:", re.IGNORECASE)


_INSTRUCTS = re.compile(
    r"(?:please |can you |i want |we need )?(?:make|create|build|generate|turn|do)\b.*\b(?:video|deck|presentation|slides|film|scenes)\b.*[:.?]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Brief:
    """The first line, the sections below it, and what some lines say about the whole video."""

    first: str
    sections: tuple[str, ...] = ()
    seconds: str = ""
    format: str = ""
    looks: str = ""


def in_lines(prompt: str) -> str:
    """“A slideshow: slide 1: Welcome, slide 2: …” with each slide in a line of its own."""
    marks = list(_SCENE_INSIDE.finditer(prompt))
    if (
        "\n" in prompt.strip()
        or len(marks) < 2
        or not (_OF_SCENES.search(prompt[: marks[0].start()]) or _SCENE.match(prompt))
    ):
        return prompt
    return _SCENE_INSIDE.sub("\n", prompt)


def read_brief(prompt: str) -> Brief:
    first, *lines = prompt.strip().splitlines()
    seconds = format = looks = ""
    kept = []
    for line in lines:
        about, plain = _ABOUT_ALL.match(line), line.strip(" -*•.")
        if about and about["key"].lower() in {"length", "duration", "runtime"}:
            seconds = about["value"]
        elif about:
            format = about["value"]
        elif _LOOK.match(plain) and without_looks(f"-, {plain}").text == "-":
            looks += f", {plain}"
        elif line.strip():
            kept.append(line)
    return Brief(_clean(first), tuple(_sections(kept)), seconds, format, looks)


def read_outline(prompt: str) -> tuple[str, tuple[str, ...]] | None:
    """The title and the sections of a prompt that is one: “# Title”, “## Section”, or “Slide 1: …”."""
    lines = [line for line in prompt.splitlines() if line.strip()]
    titles = [line for line in lines if re.match(r"\s*# ", line)]
    headings = [line for line in lines if re.match(r"\s*#{2,6} ", line)]
    scenes = [line for line in lines if _SCENE.match(line)]
    if len(headings) > 1:
        kept = [line for line in lines if line not in titles and not _INSTRUCTS.match(line)]
        return (_clean(titles[0]) if titles else ""), tuple(_sections(kept))
    if len(scenes) > 1 and lines[1] in scenes and _OF_SCENES.search(lines[0]):
        lines = lines[1:]  # “A slideshow:” says nothing that is to be seen
    return ("", tuple(_sections(lines))) if len(scenes) > 1 and lines[0] in scenes else None


def _sections(lines: list[str]) -> list[str]:
    sections: list[str] = []
    open_heading, rows, below = "", list[str](), False  # below a heading with a mark all bullets are its rows
    for line in lines:
        of_its_own = is_marked(line) and not line.startswith(" ") and kind_of_section(_clean(line))
        if _is_heading(line) or (of_its_own and not below):
            sections += _closed(open_heading, rows)
            below = _HEADING.match(line) is not None
            open_heading, rows = _clean(line), []
            if is_marked(line) or _has_content(open_heading):
                sections += [open_heading]
                open_heading = ""
        elif open_heading:
            rows.append(_clean(line))
        else:
            sections.append(_clean(line))
    return [*sections, *_closed(open_heading, rows)]


def _is_heading(line: str) -> bool:
    if _HEADING.match(line) or _SCENE.match(line):
        return True
    kind = kind_of_section(_clean(line))
    begins = kind is not None and re.match(r"s?\s*(?::|$)", _clean(line)[kind.end :]) is not None
    return not is_marked(line) and (line.rstrip().endswith(":") or begins)


def _has_content(heading: str) -> bool:
    """“Features: fast, private” is whole; “Features:” and “Intro” wait for their lines."""
    kind = kind_of_section(heading)
    if kind is None:
        return False
    return bool(heading[kind.end :].strip(" :."))


def _closed(heading: str, rows: list[str]) -> list[str]:
    """A heading and its lines as one section."""
    name = heading.rstrip(" :")
    if not rows:
        return [name] if name else []
    if kind_of_section(name):
        return [f"{name}: {' / '.join(row.rstrip(',;') for row in rows)}"]
    own = [row for row in rows if kind_of_section(row)]
    if len(rows) == 1 or len(own) == len(rows):
        return rows
    return [f"a list of {name}: {' / '.join(rows)}"]


def _clean(line: str) -> str:
    bare = _HEADING.sub("", _SCENE.sub("", line)).replace("**", "").strip()
    return (lines_of(bare) or [""])[0] if bare else ""
