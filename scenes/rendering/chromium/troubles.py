"""What a scene asked for and could not have, as sentences."""

SENTENCES = {
    "unknown": "This project has no asset called {name}.",
    "elsewhere": "Scenes cannot load {name}: upload it as an asset of the project.",
    "unplayable": "The server's browser cannot show {name}: upload it in another format.",
}


def sentence(trouble: dict[str, str]) -> str:
    return SENTENCES[trouble["kind"]].format(name=trouble["name"])
