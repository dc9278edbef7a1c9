"""Text that others wrote, as the database and pages can hold it: without NUL, and without halves of characters."""

from typing import Any


def storable_text(text: str) -> str:
    """Halves that belong together are joined: some servers part an emoji between two pieces of a stream."""
    return text.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def storable_json(value: Any) -> Any:
    """The same for every text of a JSON value. Raises RecursionError for a value that is too deep."""
    match value:
        case str():
            return storable_text(value)
        case list():
            return [storable_json(each) for each in value]
        case dict():
            return {storable_text(name): storable_json(each) for name, each in value.items()}
    return value
