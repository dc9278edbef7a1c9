"""Why a scene could not be filmed. Every message is a sentence for the person who asked for the video. Pure."""


class RenderFailed(Exception):
    """`scene_name` and `frame` (the scene's own, or None) say where."""

    def __init__(self, scene_name: str, frame: int | None, message: str) -> None:
        super().__init__(message)
        self.scene_name, self.frame, self.message = scene_name, frame, message


class SceneThrew(RenderFailed):
    """The scene's own code failed."""


class SceneHung(RenderFailed):
    """A frame, or the scene, took longer than any may."""


class SceneTooLarge(RenderFailed):
    """The scene needs more memory than a scene may have."""


class BrowserDied(RenderFailed):
    """The browser ended by itself; the next capture starts another one. Worth another try."""


class NoBrowser(RenderFailed):
    """There is no browser, or it cannot be started; the message says what to do."""

    def __init__(self, message: str) -> None:
        super().__init__("", None, message)


class Stopped(RenderFailed):
    """Somebody asked for it."""
