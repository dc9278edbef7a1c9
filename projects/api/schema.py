"""The API as OpenAPI describes it: the envelope around what each operation answers, and every way in which it fails."""

from typing import Any

from drf_spectacular.openapi import AutoSchema

from projects.api.fields import Known
from projects.api.schema_parts import (
    COMPONENTS,
    IDEMPOTENCY_KEY,
    IF_MATCH,
    IF_NONE_MATCH,
    PAGING,
    PROBLEMS,
    RANGE,
    enveloped,
    files,
    refused,
)

WRITES = {"POST", "PUT", "PATCH", "DELETE"}
# What may happen to any request; the rest depends on what is asked.
ALWAYS = (401, 406, 429, 500, 503)


class EnvelopedSchema(AutoSchema):
    def get_operation_id(self) -> str:
        """An operation that two addresses have is told apart by `operation_ids` of the view."""
        method = self.method.lower()
        return getattr(self.view, "operation_ids", {}).get(method) or self.view.operations[method]

    def get_tags(self) -> list[str]:
        return [self.get_operation_id().partition(".")[0]]

    def get_auth(self) -> list[dict[str, Any]]:
        return [{"token": []}, {"session": []}]

    def get_response_serializers(self) -> Any:
        """Also what is deleted is answered in an envelope, and not with nothing."""
        serializers = super().get_response_serializers()
        is_named = isinstance(serializers, dict)
        return {200: serializers} if self.method == "DELETE" and not is_named else serializers

    def _get_parameters(self) -> list[dict[str, Any]]:
        parameters = super()._get_parameters()
        if self.method in WRITES:
            parameters.append(IDEMPOTENCY_KEY)
            if self._names_a_revision():
                parameters.append(IF_MATCH)
        elif self._has_etag():
            parameters.append(IF_NONE_MATCH)
            if hasattr(self.view, "answers_files"):
                parameters.append(RANGE)
        return parameters + (PAGING if self._is_paged() else [])

    def _get_response_bodies(self, direction: Any = "response") -> dict[str, Any]:
        if types := getattr(self.view, "answers_files", None):
            answers = files(types)
        else:
            bodies = super()._get_response_bodies(direction)
            answers = {code: self._in_envelope(code, body) for code, body in bodies.items()}
        if self._has_etag() and self.method == "GET":
            answers["304"] = {"description": "Nothing is newer than what If-None-Match names."}
        return answers | {str(status): refused(PROBLEMS[status]) for status in self._problems()}

    def _in_envelope(self, code: str, body: dict[str, Any]) -> dict[str, Any]:
        content = body.get("content", {}).get("application/json", {"schema": {"type": "null"}})
        shown = {name: value for name, value in content.items() if name != "examples"}
        return {
            "description": "Done." if self.method in WRITES else "Found.",
            "content": {"application/json": shown | {"schema": enveloped(content["schema"])}},
        }

    def _problems(self) -> list[int]:
        problems = {*ALWAYS, *getattr(self.view, "may_answer", {}).get(self.method.lower(), ())}
        if "{" in self.path:
            problems.add(404)
        if self._is_paged():
            problems.add(422)
        if self.method in WRITES:
            problems |= {400, 403, 409, 413, 415, 422}
        return sorted(problems)

    def _is_paged(self) -> bool:
        return self.method == "GET" and getattr(self.view, "is_paged", False)

    def _has_etag(self) -> bool:
        return "{project_id}" in self.path or getattr(self.view, "has_etag", False)

    def _names_a_revision(self) -> bool:
        return self.method.lower() in getattr(self.view, "names_a_revision", ())

    def _postprocess_serializer_schema(self, schema: Any, serializer: Any, direction: Any) -> Any:
        schema = super()._postprocess_serializer_schema(schema, serializer, direction)
        return schema | {"additionalProperties": False} if isinstance(serializer, Known) else schema


def only_the_api(endpoints: list[Any]) -> list[Any]:
    """Spectacular's first step: the views of this API that say what they do."""
    return [each for each in endpoints if each[0].startswith("/api/") and hasattr(each[3].cls, "operations")]


def complete(result: dict[str, Any], **_: Any) -> dict[str, Any]:
    """Spectacular's last step: what all operations share."""
    components = result.setdefault("components", {})
    components.setdefault("schemas", {}).update(COMPONENTS)
    components["securitySchemes"] = {
        "token": {"type": "apiKey", "in": "header", "name": "Authorization", "description": "`Token sw_…`"},
        "session": {"type": "apiKey", "in": "cookie", "name": "sessionid", "description": "A page's, with CSRF token."},
    }
    return result
