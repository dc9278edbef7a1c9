"""The most and the least that the scenes of figures, plans and people may have to say."""

from typing import Any

from tests.brain.providers.contents import long

LONGEST: dict[str, dict[str, Any]] = {
    "stats": {"title": long(120), "rows": [{"value": v, "label": long(60)} for v in ("123,456,789.25 %", "about $9 million", "24/7", "0")]},
    "steps": {"title": long(120), "items": [long(140 - index) for index in range(6)]},
    "line": {"title": long(120), "prefix": "about $ ", "suffix": " bn.", "points": [
        {"label": long(30 - index), "value": (index * 7919 % 12) * 1234.567} for index in range(12)]},
    "pie": {"title": long(120), "prefix": "about $ ", "suffix": " bn.", "points": [
        {"label": long(30 - index), "value": index * 12345.678} for index in range(6)]},
    "comparison": {"title": long(120), "left": long(60), "right": long(60),
                   "left_items": [long(140)] * 5, "right_items": [long(139)] * 5},
    "timeline": {"title": long(120), "rows": [{"when": long(30), "what": long(100)}] * 6},
    "pricing": {"title": long(120), "best": 3, "rows": [
        {"name": long(40), "price": "$1,234,567.89 a day!", "period": long(20), "items": "|".join([long(32)] * 6)}] * 3},
    "testimonial": {"quote": long(280), "name": long(80), "role": long(120), "stars": 3.5},
    "team": {"title": long(120), "rows": [{"name": long(60), "role": long(60)}] * 10},
}  # fmt: skip
SHORTEST: dict[str, dict[str, Any]] = {
    "stats": {"rows": [{"value": "7"}]},
    "steps": {"items": ["Go"]},
    "line": {"points": [{"label": "", "value": 0}]},
    "pie": {"points": [{"label": "A", "value": 0}]},
    "comparison": {"left": "A", "right": "B"},
    "timeline": {"rows": [{"when": "Now"}]},
    "pricing": {"rows": [{"name": "One"}]},
    "testimonial": {"quote": "Yes."},
    "team": {"rows": [{"name": "Bo"}]},
}
OTHER_SCRIPTS: dict[str, dict[str, Any]] = {
    "stats": {"title": "عام من الرحلات", "rows": [
        {"value": "98 %", "label": "من الدراجات عادت خلال يوم"}, {"value": "1,200", "label": "محطة في تسع مدن"},
        {"value": "٤٫٢", "label": "مليون رحلة"}]},
    "steps": {"title": "パンの焼き方", "items": ["元種に餌をやります", "三十分ごとに生地をたたみ、しっかりと膨らむまで待ちます", "焼く"]},
    "line": {"title": "القراء في الشهر", "suffix": "k", "points": [
        {"label": label, "value": value}
        for label, value in (("يناير", 8), ("فبراير", 12), ("مارس", 9), ("أبريل", 21))]},
    "pie": {"title": "מאיפה הגיע החשמל", "suffix": "%", "points": [
        {"label": "רוח", "value": 46}, {"label": "שמש", "value": 30}, {"label": "מים", "value": 24}]},
    "comparison": {"title": "قبل وبعد", "left": "يدويًا", "right": "مع نيمبوس",
                   "left_items": ["ثلاثة أيام كل شهر"], "right_items": ["عشرون دقيقة كل شهر", "بدون مفاجآت"]},
    "timeline": {"title": "会社の歩み", "rows": [
        {"when": "二〇一六年", "what": "三人の友人と旋盤から始まりました"}, {"when": "二〇二一年", "what": "砂丘に発射台"},
        {"when": "二〇二三年", "what": "四度目の挑戦で軌道へ"}, {"when": "二〇二六年", "what": "毎週一機の衛星"}]},
    "pricing": {"title": "الأسعار", "rows": [
        {"name": "شرفة", "price": "$0", "period": "للأبد", "items": "خمس نباتات|تذكير بالري"},
        {"name": "حديقة", "price": "$6", "period": "في الشهر", "items": "خمسون نبتة|طبيب النباتات"}]},
    "testimonial": {"quote": "夏の予約がすべて午後だけで終わり、お客様からの電話は一本もありませんでした。", "name": "山田 花子", "role": "海の家"},
    "team": {"title": "Создатели 🎬", "rows": [
        {"name": "Анна Каренина", "role": "Режиссура"}, {"name": "عمر الفاروق", "role": "تصوير"}, {"name": "山田 太郎", "role": "音楽"}]},
}  # fmt: skip
