"""What happened to a video since somebody looked at it: asked before it is exported, so that they get what they saw."""

from projects.models import Project, Version


def find_news_since(project: Project, version: int) -> str:
    """A sentence about the scenes and settings that changed after `version`; "" when what was seen is what there is."""
    later = project.versions.filter(number__gt=version)
    steps = list(later.filter(before__isnull=False).select_related("author").order_by("-number"))
    if steps:
        return _told(steps[0], others=len(steps) - 1)
    # What was changed in the database itself has no row, and nothing says what it was.
    is_told = later.count() == max(0, project.version - version)
    return "" if is_told else "The video was changed in the database itself."


def _told(step: Version, *, others: int) -> str:
    who = (step.author.get_full_name() or step.author.get_username()) if step.author else "Scenewright"
    more = f" And {others} more change{'' if others == 1 else 's'}." if others else ""
    return f"{who}: {step.summary}{more}"
