"""What was said and written last while an answer is being made. A provider tells it; others look when they like."""

from brain.texts import storable_text

MOST_KEPT = 4000  # characters: as long as an answer may be


class Watched:
    """An Audience that remembers. It may be told from any thread, and as often as one likes."""

    said = ""  # the answer, as far as it is said
    name = ""  # of the scene that is being written
    tsx_code = ""  # its code, as far as it is written

    def saying(self, text: str) -> None:
        self.said = text

    def writing(self, name: str, tsx_code: str) -> None:
        self.name, self.tsx_code = name, tsx_code

    @property
    def worth_keeping(self) -> str:
        """What was said, as the database can hold it."""
        return storable_text(self.said[:MOST_KEPT])

    def as_it_is(self) -> tuple[str, str, str]:
        return storable_text(self.said), self.name, storable_text(self.tsx_code)
