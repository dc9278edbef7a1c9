"""What a scene asked for and could not have, as sentences with its name."""

SENTENCES = {
    "unknown": "“{scene}” shows {name}, but this project has no asset of that name.",
    "elsewhere": "“{scene}” cannot load {name}: upload it as an asset of the project.",
    "unplayable": "“{scene}” shows {name}, which the server's browser cannot: upload it in another format.",
    "undrawable": "“{scene}” writes {name} (U+{code:04X}), which no font of the server has: install fonts-noto.",
}


def sentence(scene: str, trouble: dict[str, str]) -> str:
    name = trouble["name"]
    return SENTENCES[trouble["kind"]].format(scene=scene, name=name, code=ord(name[0]))
