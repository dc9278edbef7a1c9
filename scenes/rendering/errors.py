"""Why a scene could not be filmed, or a file not be made. Every message is a sentence for a person. Pure."""


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


class EncodingFailed(Exception):
    """ffmpeg could not do its work, or did something else."""


class NoEncoder(EncodingFailed):
    """ffmpeg is missing."""

    def __init__(self) -> None:
        super().__init__("Exports need ffmpeg on the server: `apt-get install ffmpeg` installs it there.")


class DiskFull(EncodingFailed):
    """There was no room for the file."""

    def __init__(self) -> None:
        super().__init__("The server’s disk is full. Delete old exports, or ask whoever runs this server for room.")


class Stopped(Exception):
    """Somebody cancelled, or the worker is told to go."""
