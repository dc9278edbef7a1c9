"""Why the server closes a socket. Pages try again after every other code."""

MALFORMED = 4400
NOT_SIGNED_IN = 4401
NO_ACCESS = 4403
GONE = 4404
TRY_AGAIN_LATER = 1013
