"""How forms of the workspace are answered: the news itself comes by fragment, to the sender like to everyone."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from projects.errors import ChangeRefused, Conflict, NotAllowed, TooMany
from projects.models import Version
from scenes.findings import SceneRejected

STATUSES: dict[type[Exception], tuple[int, str]] = {
    Conflict: (409, "conflict"),
    NotAllowed: (403, "denied"),
    TooMany: (429, "invalid"),
    ChangeRefused: (422, "invalid"),
    SceneRejected: (422, "invalid"),
}


def applied(version: Version, *, notice: str = "") -> HttpResponse:
    """Done. The page asks for this version at once if no frame has brought it, and shows the `notice`."""
    answer = HttpResponse(status=204, headers={"X-Project-Version": str(version.number)})
    if notice:
        answer["HX-Trigger"] = _notice(notice, "done")
    return answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A way on from a refusal: a button beside the sentence, which asks first and then sends `values`."""

    label: str
    question: str
    consequence: str
    action: str
    address: str
    values: dict[str, Any]


def refused(sentence: str, *, status: int = 422, kind: str = "invalid", offer: Offer | None = None) -> HttpResponse:
    """Nothing was changed, and why; the page keeps what was typed and shows the sentence."""
    headers = {"HX-Trigger": _notice(sentence, kind, offer)}
    return HttpResponse(sentence, status=status, content_type="text/plain; charset=utf-8", headers=headers)


def _notice(sentence: str, kind: str, offer: Offer | None = None) -> str:
    notice = {"sentence": sentence, "kind": kind} | ({"offer": asdict(offer)} if offer else {})
    return json.dumps({"notice": notice})


def refusal(error: Exception) -> HttpResponse:
    status, kind = next(STATUSES[each] for each in type(error).__mro__ if each in STATUSES)
    return refused(str(error), status=status, kind=kind)


def says_why(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Answer every domain exception of `view` with its sentence."""

    @wraps(view)
    def answering(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except tuple(STATUSES) as error:
            return refusal(error)

    return answering


def first_error(form: Any) -> str:
    """The first sentence of a form's errors, with the field's name where it helps."""
    return next(str(message) for messages in form.errors.values() for message in messages)
