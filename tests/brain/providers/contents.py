"""The most and the least that each built-in scene may have to say."""

from typing import Any

WORDS = "The quarterly review of everything that we have learned about the weather and about each other, "


def long(characters: int) -> str:
    return (WORDS * 4)[:characters].strip()


LONGEST: dict[str, dict[str, Any]] = {
    "title": {"title": long(120), "tagline": long(200), "eyebrow": long(60).upper()},
    "list": {"title": long(120), "items": [long(140)] * 8, "marks": "checks"},
    "counter": {"value": 123456789.25, "prefix": "about $", "suffix": " million", "label": long(160), "title": long(100)},
    "closing": {"title": long(120), "action": long(40), "url": "https://" + "nimbus-weather." * 4 + "example", "brand": long(60)},
    "quote": {"quote": long(320), "name": long(80), "role": long(120)},
    "chart": {"title": long(120), "prefix": "$", "suffix": " bn.",
              "points": [{"label": long(30 - index), "value": index * 12345.678} for index in range(8)]},
}  # fmt: skip
SHORTEST: dict[str, dict[str, Any]] = {
    "title": {"title": "Go"},
    "list": {"items": ["One"], "marks": "none"},
    "counter": {"value": 7},
    "closing": {"title": "Bye"},
    "quote": {"quote": "Yes."},
    "chart": {"points": [{"label": "A", "value": 0}]},
}
OTHER_SCRIPTS: dict[str, dict[str, Any]] = {
    "title": {"title": "الطقس الذي يمكنك التخطيط له", "tagline": "توقعات دقيقة كل ساعة"},
    "list": {
        "title": "三つの理由",
        "items": ["毎時の予報", "雨の前のお知らせ", "もう一つのとても長い行がここに入りますので改行が必要です"],
    },
    "counter": {"value": 98, "suffix": "%", "label": "من التوقعات كانت صحيحة"},
    "closing": {"title": "Начните бесплатно сегодня 🚀🌧️", "action": "Попробовать", "brand": "Нимбус"},
    "quote": {"quote": "週末の天気を予想するのはやめました。ニンバスが知っています。", "name": "山田"},
    "chart": {
        "title": "النمو",
        "points": [{"label": "الربع الأول", "value": 12}, {"label": "الربع الثاني", "value": 30}],
    },
}
