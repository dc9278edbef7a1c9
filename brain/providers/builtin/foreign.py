"""Requests in other languages: they are not understood, and would be shown as words if nobody noticed."""

import re

from brain.language.words import mask_quotes

_BEGINS = re.compile(
    r"\W*(?:(?:bitte|por favor|per favore|s'il (?:te|vous) pla[iî]t|hallo|hola|ciao|bonjour|salut)[\s,!]+)?(?:"
    r"erstellen? sie|erstelle?|mache?(?= (?:mir|uns|bitte|ein|eine|einen|das|die|den|es|mal|aus)\b)|füge?|zeige?|schreibe?|generiere|lösche?|ändere?|ich (?:möchte|brauche|will|hätte)|kannst du|"
    r"crée[rz]?|fais|faites|ajoute[rz]?|montre[rz]?|supprime[rz]?|je (?:veux|voudrais)|"
    r"haz(?:me)?|crear?|añad[ei]r?|agreg(?:a|ue)|muestra|quiero|necesito|elimina|"
    r"crie|faça|adicion[ea]|mostre|quero|preciso|fai|fammi|aggiungi|mostra|voglio|vorrei|"
    r"maak|voeg|ik wil|zrób|stwórz|dodaj|pokaż|oluştur)\s+(?=[^\W\d_])(?P<next>\w+)",
    re.IGNORECASE,
)
_OTHER_SCRIPTS = re.compile(
    r"\W*(?:сделай|создай|добавь|покажи|зроби|створи|додай)(?:те)?\b|[^:]*(?:作って|作成して)|(?:制作|创建|添加)",
    re.IGNORECASE,
)


def is_foreign(prompt: str) -> bool:
    """“Erstelle ein Intro …”, “haz un video …”: a wish in another language. A name behind the verb begins with a capital."""
    words = mask_quotes(prompt)
    begins = _BEGINS.match(words)
    return (begins is not None and begins["next"].islower()) or _OTHER_SCRIPTS.match(words) is not None
