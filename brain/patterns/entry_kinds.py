"""Which entries the built-in scenes have, and what people call them: points, plans, milestones, bars, messages …"""

import re
from dataclasses import dataclass

from brain.context import Context, SceneInContext
from brain.language.names import kind_of
from brain.language.references import Unclear, choices, find_current


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """One list in a template: its field, the words for one entry and for all, and the columns by which it is known."""

    template: str
    field: str
    noun: str
    whole: str
    keys: tuple[str, ...] = ()  # none: the entries are texts

    def is_called(self, noun: str) -> bool:
        return re.fullmatch(self.noun, noun, re.IGNORECASE) is not None


_POINT = r"item|point|row|bullet|bullet point|entry|line"
_DATUM = r"bar|column|value|point|data point|entry|quarter|slice|part|segment|share|wedge"
_ALL = (
    Entries(
        template="list",
        field="items",
        noun=rf"{_POINT}|feature|step|reason|benefit",
        whole=r"(?:bullet )?list|items|points|rows|features|bullets|bullet points|steps|agenda|reasons|benefits",
    ),
    Entries(template="steps", field="items", noun=rf"{_POINT}|step", whole=r"steps|list|process|guide|instructions"),
    Entries(
        template="comparison",
        field="left_items",
        noun=r"left (?:item|point|row)",
        whole=r"left(?: side| column| list)?",
    ),
    Entries(
        template="comparison",
        field="right_items",
        noun=r"right (?:item|point|row)",
        whole=r"right(?: side| column| list)?",
    ),
    Entries(
        template="stats",
        field="rows",
        noun=r"figure|number|stat|statistic|metric|kpi|entry|key figure",
        whole=r"figures|numbers|stats|statistics|metrics|kpis|dashboard",
        keys=("label", "value"),
    ),
    *(
        Entries(
            template=template,
            field="points",
            noun=_DATUM,
            whole=rf"(?:{template} )?(?:chart|graph|diagram)|bars|{more}",
            keys=("label",),
        )
        for template, more in (("chart", "bar chart|bar graph"), ("line", "line|curve"), ("pie", "pie|donut|ring"))
    ),
    Entries(
        template="timeline",
        field="rows",
        noun=r"milestone|event|moment|entry|date|stage|phase|year|quarter",
        whole=r"timeline|road ?map|milestones|history|events|schedule|journey",
        keys=("when", "what"),
    ),
    Entries(
        template="pricing",
        field="rows",
        noun=r"(?:pricing )?(?:plan|tier|package|option)",
        whole=r"pricing|prices|plans|tiers|price (?:table|list)|pricing table|packages",
        keys=("name",),
    ),
    Entries(
        template="team",
        field="rows",
        noun=r"person|member|team member|colleague|credit|entry",
        whole=r"team|credits|people|cast|crew|staff",
        keys=("name",),
    ),
    Entries(
        template="chat",
        field="rows",
        noun=r"message|bubble|reply|line",
        whole=r"chat|conversation|messages|dialogue|dialog",
        keys=("text",),
    ),
    Entries(
        template="features",
        field="rows",
        noun=r"feature|benefit|item|point|entry|capability|service",
        whole=r"features|grid|feature grid|benefits|list|services",
        keys=("title",),
    ),
)
NOUN = rf"(?:{'|'.join(dict.fromkeys(each.noun for each in _ALL))})"
WHOLE = rf"(?:(?:the |this |my |our )?(?:{'|'.join(dict.fromkeys(each.whole for each in _ALL))})(?: scene| slide)?)"
Place = tuple[SceneInContext, Entries]


def places(context: Context) -> list[Place]:
    """All lists of entries in the video."""
    return [(scene, entries) for scene in context.scenes for entries in _ALL if kind_of(scene) == entries.template]


def place_for_noun(noun: str, context: Context) -> Place | Unclear | None:
    """The list whose entries are called `noun`: of the current scene, else of the only one."""
    return _one_of([place for place in places(context) if place[1].is_called(noun)], context)


def place_called(whole: str, context: Context) -> Place | Unclear | None:
    """The list that is called `whole`, such as “the roadmap”."""
    name = re.sub(r"^(?:the|this|my|our) | (?:scene|slide)$", "", whole.strip(), flags=re.IGNORECASE)
    fits = [place for place in places(context) if re.fullmatch(place[1].whole, name, re.IGNORECASE)]
    return _one_of(fits, context)


def _one_of(found: list[Place], context: Context) -> Place | Unclear | None:
    current = find_current(context)
    if here := [place for place in found if place[0] == current]:
        return here[0]
    if len(found) > 1:
        return Unclear(f"In which scene: {choices(tuple(place[0] for place in found))}?")
    return found[0] if found else None
