"""Uploaded files, which scenes show by their names."""

from config.agents.arguments import ProjectId
from config.agents.calling import Call, Tools
from config.agents.shapes import AssetList, AssetRow


def list_assets(call: Call, project_id: ProjectId) -> AssetList:
    """The pictures, videos and sounds of a project. Scenes show one by its name: staticFile("logo.png")."""
    project = call.visible(project_id)
    return AssetList(assets=[AssetRow.model_validate(each) for each in project.assets.all()])


READING: Tools = [list_assets]
ADDING: Tools = []
CHANGING: Tools = []
