"""What somebody wants of a whole video: how long, about what, in which look, and which sections it has."""

import re
from dataclasses import dataclass

# “Q3 results” begins with a capital and is no name that one could try.
_OF_PAPERS = re.compile(r"\b(?:results?|numbers|figures|report|update|review|plan|goals|strategy|roadmap|agenda)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoRequest:
    """`about` says what the subject is: “a weather app”. `sections` are as they were said; none leaves the story free."""

    said: str
    subject: str = ""
    topic: str = ""  # the subject as it stands in a sentence: “coffee”, “Nimbus”
    about: str = ""
    genre: str | None = None
    sections: tuple[str, ...] = ()
    seconds: float | None = None
    colours: str = ""
    style: str = ""
    format: str | None = None
    count: int | None = None
    address: str = ""
    place: str = ""
    when: str = ""
    listed: bool = False  # the scenes are told one by one, in lines

    @property
    def is_product(self) -> bool:
        return bool(self.about) or self.genre in {"launch", "advert"} or self.is_name

    @property
    def is_name(self) -> bool:
        return self.topic[:1].isupper() and len(self.topic.split()) <= 3 and not _OF_PAPERS.search(self.topic)


def is_clause(topic: str) -> bool:
    """“why bees matter”, “how solar panels work”."""
    return re.match(r"(?:how|why|what|when|where|who)\b", topic, re.IGNORECASE) is not None
