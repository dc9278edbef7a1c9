"""The numbered versions of a project: look at them, take back, do again."""

from config.agents.arguments import Force, MostVersions, ProjectId, VersionNumber
from config.agents.calling import Call, Tools
from config.agents.shapes import Done, VersionList, VersionRow, done
from projects import operations


def list_versions(call: Call, project_id: ProjectId, most: MostVersions = 20) -> VersionList:
    """What was done to a project, the last first: by whom, and what in a sentence."""
    versions = call.visible(project_id).versions.exclude(before=None).select_related("author")[:most]
    return VersionList(versions=[VersionRow.model_validate(each) for each in versions])


def undo(call: Call, project_id: ProjectId, version: VersionNumber | None = None, force: Force = False) -> Done:
    """Take back what you (whose token it is) did last, or that version. Where others went on from it nothing is taken
    back, and you are told who did what; `force` takes it back all the same."""
    return done(operations.undo(call.editable(project_id), number=version, force=force, **call.signed))


def redo(call: Call, project_id: ProjectId) -> Done:
    """Do again what you took back last, while you did nothing else since."""
    return done(operations.redo(call.editable(project_id), **call.signed))


def restore_project(call: Call, project_id: ProjectId, version: VersionNumber) -> Done:
    """All scenes and settings as they were after a version. This is a new version, which can be undone like any."""
    return done(operations.restore_project(call.editable(project_id), version=version, **call.signed))


READING: Tools = [list_versions]
ADDING: Tools = []
CHANGING: Tools = [undo, redo, restore_project]
