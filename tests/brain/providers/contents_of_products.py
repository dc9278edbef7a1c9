"""The most, the least and the foreign that scenes of products, conversations and pictures may have to say."""

from typing import Any

WORDS = "The quarterly review of everything that we have learned about the weather and about each other, "
CODE = "export const forecast = async (city: string) => {\n\treturn await fetch(`/weather/${city}?hours=48`); // 48\n};\n\n"


def long(characters: int) -> str:
    return (WORDS * 9)[:characters].strip()


LONGEST: dict[str, dict[str, Any]] = {
    "features": {"title": long(120), "rows": [{"title": long(40), "text": long(100), "icon": "cloud-rain"}] * 6},
    "logo": {"brand": long(60), "tagline": long(120)},
    "device": {"title": long(120), "tagline": long(160), "device": "browser", "url": "https://" + "nimbus." * 10},
    "code": {"title": long(120), "code": (CODE * 8)[:800].strip(), "file": long(60)},
    "chat": {"title": long(60), "rows": [{"text": long(140), "who": long(40 - at % 2)} for at in range(6)]},
    "post": {"text": long(280), "name": long(60), "handle": long(40).replace(" ", ""), "likes": 987654321987},
    "location": {"place": long(80), "address": long(160), "when": long(80), "title": long(100)},
    "particles": {"title": long(120), "tagline": long(160), "kind": "confetti"},
    "gradient": {"title": long(120), "tagline": long(160)},
    "showcase": {"images": [f"{long(136)}.png"] * 6, "title": long(120), "caption": long(160)},
}
SHORTEST: dict[str, dict[str, Any]] = {
    "features": {"rows": [{"title": "A"}]},
    "logo": {"brand": "i"},
    "device": {"title": "Go"},
    "code": {"code": "1"},
    "chat": {"rows": [{"text": "?"}]},
    "post": {"text": "!"},
    "location": {"place": "X"},
    "particles": {},
    "gradient": {},
    "showcase": {"images": ["a"]},
}
ARABIC: dict[str, dict[str, Any]] = {
    "features": {
        "title": "كل ما تحتاجه العاصفة",
        "rows": [
            {"title": "ساعة بساعة", "text": "توقعات لكل شارع تتجدد كل دقيقة.", "icon": "no-such-icon"},
            {"title": "تنبيهات مبكرة", "text": "قبل أول قطرة بوقت طويل.", "icon": "bell"},
            {"title": "خرائط", "icon": ""},
            {"title": "فرق العمل", "text": "تقويم واحد للجميع."},
        ],
    },
    "logo": {"brand": "غيمة", "tagline": "الطقس الذي يمكنك التخطيط له"},
    "device": {"title": "أموالك في لمحة واحدة", "tagline": "كل قرش في مكانه.", "device": "laptop"},
    "code": {"title": "ستة أسطر فقط", "code": 'const السماء = "غيمة";\nprint(السماء)', "file": "سماء.js"},
    "chat": {"rows": [{"text": "هل نلتقي يوم السبت؟", "who": "منى"}, {"text": "نعم، بعد المطر.", "who": "علي"}]},
    "post": {"text": "افتتحنا مخبزنا المئة. تعالوا لرغيف دافئ.", "name": "مخبز الحي", "handle": "bakery", "likes": 1},
    "location": {
        "place": "قاعة الميناء",
        "address": "12 شارع الرصيف، طنجة",
        "when": "21 يونيو",
        "title": "مهرجان النور",
    },
    "particles": {"title": "صنع بعد الغروب", "tagline": "فيلم قصير", "kind": "snow"},
    "gradient": {"title": "خذ نفسا بطيئا", "tagline": "سبع دقائق كل يوم"},
    "showcase": {"images": ["بيت.jpg", "فناء.jpg", "مطبخ.jpg"], "title": "بيت الضوء", "caption": "استوديو الشمال"},
}
JAPANESE: dict[str, dict[str, Any]] = {
    "features": {
        "title": "嵐に備えるすべて",
        "rows": [{"title": "毎時の予報", "text": "すべての通りの予報を毎分更新します。", "icon": "cloud"}] * 5,
    },
    "logo": {
        "brand": "山と海の編集室",
        "tagline": "週末の天気を予想するのはやめました。",
        "image": "https://example.com/logo.png",
    },
    "device": {"title": "お金のすべてがひと目でわかる", "tagline": "眠っている間に整理します。", "image": "画面.png"},
    "code": {
        "code": "# 空を見る\n空 = 予報(東京)\nif 空.雨 > 0.4:\n    知らせる('傘を持って行ってください。とても長い行なので折り返しが必要です')"
    },
    "chat": {
        "title": "山の会",
        "rows": [{"text": "土曜日はまだ行きますか。"}, {"text": "十時まで雨、その後は一日中青空です。"}] * 2,
    },
    "post": {"text": "百軒目のパン屋を開きました。週末は温かいパンを差し上げます。", "name": "街のパン屋", "likes": 0},
    "location": {"place": "港のホール", "when": "六月二十一日、開場は十九時"},
    "particles": {"title": "夜に作られた", "kind": "stars"},
    "gradient": {"tagline": "ゆっくり息をする"},
    "showcase": {"images": ["庭.jpg", "../x", "https://example.com/a.png", "//x", "階段.jpg"], "caption": "光の家"},
}
