"""How making a file can end badly. Each message tells a person what happened, or what to do."""


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
