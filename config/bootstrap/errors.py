"""What a person must do something about before Scenewright can go on."""


class SetupError(Exception):
    """`str(error)` says in one sentence what is wrong and what to do."""
