"""Where a video sends people: “end with nimbus.dev”, “our handle @nimbus”, “apply at nimbus.dev/jobs”."""

import re

_ADDRESS = (
    r"(?:(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,24}(?:/[^\s,;]*)?|@[\w.]{2,30}|[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,24})"
)
_ALONE = re.compile(
    rf"(?:(?:our|the|my|your|a) )?(?:(?:url|web ?site|web address|link|handle|contact|e-?mail|mail|address|domain|site|account|home ?page)s?:? )?(?P<address>{_ADDRESS})",
    re.IGNORECASE,
)
_SENDS = re.compile(
    r"(?P<action>(?:apply|sign up|register|book|(?:pre-?)?order|buy|get|join|visit|try|download|subscribe|follow|start|learn more|find out more|"
    rf"find us|read more|donate|shop|reserve|rsvp|reservations?|bookings?|tickets|orders|watch|see|discover)\b[^:,;]{{0,40}}?)(?:\s*:)?\s+(?:(?:at|on|via|under|with) )?(?P<address>{_ADDRESS})",
    re.IGNORECASE,
)


def address_in(section: str) -> str:
    """The address, where the section says nothing else."""
    found = _ALONE.fullmatch(section.strip(" ,;."))
    return found["address"] if found else ""


def sending(section: str) -> tuple[str, str] | None:
    """What to do and where: (“Apply”, “nimbus.dev/jobs”)."""
    found = _SENDS.fullmatch(section.strip(" ,;."))
    return (found["action"].strip(), found["address"]) if found else None
