"""The most and the least that each built-in scene may have to say, as its fields allow, and the same in other scripts."""

from typing import Any

from brain.providers.builtin.catalogue import TEMPLATES
from brain.providers.builtin.catalogue.common import COMMON, FONTS, MOTIONS
from brain.providers.builtin.library_fields import Field
from brain.providers.builtin.palettes import CURATED
from tests.brain.providers import contents_of_products as products

WORDS = "The quarterly review of everything that we have learned about the weather and about each other, "
CODE = "export const forecast = async (city: string) => {\n  return await fetch(`/weather/${city}?hours=48`);\n};\n\n"
ADDRESS = "https://" + "nimbus-weather." * 4 + "example"
ARABIC = "الطقس الذي يمكنك التخطيط له، توقعات دقيقة كل ساعة"
JAPANESE = "週末の天気を予想するのはやめました。ニンバスが知っています。"
RUSSIAN = "Начните бесплатно сегодня 🚀🌧️ и планируйте"
# What is no sentence: written the same however much there is to say.
MEANT = {"icon": "cloud-lightning", "url": ADDRESS, "image": "weather.png", "file": "forecast.ts", "price": "$1,299"}


def long(characters: int) -> str:
    return (WORDS * 4)[:characters].strip()


def longest(name: str, field: Field) -> Any:
    if name in MEANT:
        return MEANT[name][: int(field.most)]
    if name == "code":
        return (CODE * 8)[: int(field.most)].strip()
    match field.kind:
        case "text":
            return long(int(field.most))
        case "texts" if name == "images":
            return [f"weather-{number}.png" for number in range(int(field.most))]
        case "texts":
            return [long(140)] * int(field.most)
        case "rows":
            row = {each: MEANT.get(each, long(int(most)))[: int(most)] for each, most in field.columns.items()}
            return [row] * int(field.most)
        case "points":
            return [{"label": long(30 - at), "value": at * 12345.678} for at in range(int(field.most))]
        case "choice":
            return field.choices[-1]
        case _:
            return field.most if field.most < 1e12 else 123456789.25


def shortest(field: Field) -> Any:
    match field.kind:
        case "text":
            return "Go"
        case "texts":
            return ["One"]
        case "rows":
            return [{next(iter(field.columns)): "A"}]
        case "points":
            return [{"label": "A", "value": 0}]
        case _:
            return max(field.least, 1) if field.least > -1e12 else 7


def in_another_script(name: str, field: Field, words: str) -> Any:
    if name in MEANT or name in {"code", "images"} or field.kind not in {"text", "texts", "rows", "points"}:
        return longest(name, field)
    match field.kind:
        case "text":
            return words[: int(field.most)].strip()
        case "texts":
            return [words[:40], words[:12], words]
        case "rows":
            rows = [{each: MEANT.get(each, words)[: int(most)].strip() for each, most in field.columns.items()}]
            return rows * min(3, int(field.most))
        case _:
            return [{"label": words[:9].strip(), "value": 12}, {"label": words[4:20].strip(), "value": 30}]


def own(name: str) -> dict[str, Field]:
    return {field: what for field, what in TEMPLATES[name].fields.items() if field not in COMMON}


LONGEST = {name: {each: longest(each, field) for each, field in own(name).items()} for name in TEMPLATES}
SHORTEST = {name: {each: shortest(field) for each, field in own(name).items() if field.required} for name in TEMPLATES}
OTHER_SCRIPTS = {
    name: {each: in_another_script(each, field, words) for each, field in own(name).items()}
    for name, words in zip(TEMPLATES, [ARABIC, JAPANESE, RUSSIAN] * len(TEMPLATES), strict=False)
}
LONGEST |= products.LONGEST
SHORTEST |= products.SHORTEST
OTHER_SCRIPTS |= products.ARABIC
LONGEST["counter"] |= {"start": 0, "prefix": "about $", "suffix": " million"}
LONGEST["list"]["marks"] = "checks"
SHORTEST["list"]["marks"] = "none"


def look(number: int) -> dict[str, Any]:
    """The looks in turn: a motion, a typeface, an alignment and a palette; over some numbers, every two of them meet."""
    palettes, alignments = list(CURATED.values()), COMMON["align"].choices
    return {
        "motion": MOTIONS[number % len(MOTIONS)],
        "font": FONTS[number % len(FONTS)],
        "align": alignments[number % len(alignments)],
        "palette": palettes[number % len(palettes)].as_dict(),
    }
