"""Why there is no file to hand out. Each carries a sentence."""


class NoFile(Exception):
    """The export has no file now."""


class NotReady(NoFile):
    """It is being made, or could not be."""


class Expired(NoFile):
    """It was made, and is not kept any more."""
