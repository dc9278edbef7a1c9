"""The state of one open project as pages see it: fragment → (version, text). Pure; filled by news, asked for frames."""

from projects.live.frames import encode_fragment, encode_frame
from projects.live.news import News

MOST_FRAGMENTS = 500


class Table:
    """Knows every fragment that changed after `since`. When it is complete, it knows all the others as well."""

    def __init__(self) -> None:
        self.version = 0
        self.since: int | None = None  # None: nothing was read yet
        self.complete = False
        self._fragments: dict[str, tuple[int, str]] = {}
        self._frames: dict[int, str] = {}  # by the version of the page; the same for all pages that have it

    def take(self, news: News) -> None:
        """Add news that begin at a version this table reached, or before it."""
        if news.whole or self.since is None or len(self._fragments) > MOST_FRAGMENTS:
            self._fragments.clear()
            self.complete = news.whole
            self.since = news.version if news.whole else news.since
        else:
            self.since = min(self.since, news.since)
        self.version = news.version
        self._fragments |= {each.id: (news.version, encode_fragment(each)) for each in news.fragments}
        self._frames.clear()

    def covers(self, version: int) -> bool:
        """Can a page that has `version` be brought up to date from here?"""
        return self.complete or (self.since is not None and version >= self.since)

    def find_frame(self, version: int) -> str | None:
        """One frame of everything newer than `version`, or None when there is nothing newer or too little is known."""
        if version >= self.version or not self.covers(version):
            return None
        if version not in self._frames:
            whole = self.since is None or version < self.since
            newer = [text for at, text in self._fragments.values() if whole or at > version]
            self._frames[version] = encode_frame(self.version, newer, whole=whole)
        return self._frames[version]
