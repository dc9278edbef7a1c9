"""What remembering and forgetting do to the rows. Called by `carry_out` under the project's lock, by nobody else."""

from projects import changes as c
from projects.errors import Conflict, InvalidChange
from projects.models import Preference, Version

MOST_NOTES = 20  # of a project, and of a person: all of them are told to a model with every prompt


def remember(change: c.Remember, version: Version) -> None:
    if change.key not in Preference.Key.values:
        raise InvalidChange(f"What can be remembered is {', '.join(Preference.Key.values)}, and not “{change.key}”.")
    if not 0 < len(value := change.value.strip()) <= 200:
        raise InvalidChange("What is to be remembered has between 1 and 200 characters.")
    if change.personal and version.author is None:
        raise InvalidChange("Only a person has preferences of their own.")
    owner = {"person": version.author} if change.personal else {"project": version.project}
    if change.replaces:
        forget(c.Forget(preference_id=change.replaces), version)
    mine = Preference.objects.filter(key=change.key, **owner)
    if change.key != Preference.Key.NOTE:
        mine.delete()
    elif mine.filter(value=value).exists():
        return
    elif mine.count() >= MOST_NOTES:
        raise InvalidChange(f"There are {MOST_NOTES} notes already. Forget one that is not needed any more.")
    Preference.objects.create(key=change.key, value=value, said=change.said[:300], **owner)


def forget(change: c.Forget, version: Version) -> None:
    author_id = version.author.pk if version.author else None
    deleted, _ = Preference.objects.of(version.project, author_id).filter(pk=change.preference_id).delete()
    if not deleted:
        raise Conflict("This was forgotten already.")
