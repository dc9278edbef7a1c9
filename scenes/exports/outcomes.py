"""What is said of an export that could not be made: each way of ending has its sentence."""

import structlog

from projects import changes as c
from scenes.exports import endings
from scenes.exports.leasing import Claim
from scenes.models import Export
from scenes.rendering.errors import EncodingFailed, NoBrowser, RenderFailed

log = structlog.get_logger()

DIED = "The worker that made this export ended again and again. Try a smaller size, or ask whoever runs this server."
TOO_LONG = "This export took longer than an export may (EXPORT_DEADLINE). Try a smaller size or draft quality."
BROKEN = "Something on the server went wrong while this export was made. Its log says what; try it again."


def outcome_of(error: Exception, claim: Claim) -> c.Change | None:
    """The change that says it; None where nothing is to be said."""
    match error:
        case endings.NotOursAnyMore():
            return None
        case endings.WorkerStops():
            queued = Export.State.QUEUED.value
            return c.AdvanceExport(export_id=claim.export.pk, worker=claim.worker, state=queued)
        case endings.TookTooLong():
            return failed(claim, TOO_LONG)
        case endings.SceneFails():
            return failed(claim, str(error), findings=error.findings)
        case NoBrowser():
            return failed(claim, error.message)
        case RenderFailed():
            where = "" if error.frame is None else f" at frame {error.frame}"
            sentence = f"“{error.scene_name}” could not be rendered{where}. {error.message}"
            return failed(claim, sentence, findings=[{"scene": error.scene_name, "message": error.message}])
        case EncodingFailed() | endings.StorageFailed():
            return failed(claim, str(error))
        case _:  # the job's edge: whatever it is, it is said, and it does not come back for ever
            log.error("exports.broken", exc_info=error)
            return failed(claim, BROKEN)


def failed(claim: Claim, sentence: str, *, findings: list[dict[str, str]] | None = None) -> c.FailExport:
    return c.FailExport(export_id=claim.export.pk, worker=claim.worker, error=sentence, findings=findings or [])
