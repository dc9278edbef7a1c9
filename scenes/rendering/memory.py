"""How much memory a process and everything that it has started use."""

from pathlib import Path


def memory_of(pid: int) -> int:
    """Bytes that are theirs alone, plus what they share, once. Nothing where the system does not tell (not Linux)."""
    own, shared = 0, 0
    for each in family_of(pid):
        used = _used(each)
        own += used.get("RssAnon", 0)
        shared = max(shared, used.get("RssShmem", 0))
    return own + shared


def family_of(pid: int) -> set[int]:
    """The process and all its descendants that live."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            said = (folder / "stat").read_text()
        except (FileNotFoundError, ProcessLookupError):  # it has just ended
            continue
        parents[int(folder.name)] = int(said.rpartition(")")[2].split()[1])  # its name may have brackets of its own
    family = {pid} & parents.keys()
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    return family


def _used(pid: int) -> dict[str, int]:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return {}
    said = dict(line.split(":", 1) for line in lines if line.startswith("Rss"))
    return {name: int(value.split()[0]) * 1024 for name, value in said.items()}
