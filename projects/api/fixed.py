"""Settings of the API that are the same in every installation; config/settings.py takes them in."""

from typing import Any

REST_FRAMEWORK: dict[str, Any] = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "config.tokens.TokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_PARSER_CLASSES": ["projects.api.parsers.BoundedJSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_THROTTLE_CLASSES": ["projects.api.throttles.TokenThrottle", "projects.api.throttles.PersonThrottle"],
    "EXCEPTION_HANDLER": "projects.api.failures.handle",
    "DEFAULT_SCHEMA_CLASS": "projects.api.schema.EnvelopedSchema",
    "URL_FORMAT_OVERRIDE": None,
}
SPECTACULAR_SETTINGS: dict[str, Any] = {
    "TITLE": "Scenewright",
    "DESCRIPTION": "Projects, scenes and prompts by program. Every answer comes in the same envelope.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SCHEMA_PATH_PREFIX": "/api",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_PATCH": False,
    "ENFORCE_NON_BLANK_FIELDS": True,
    "SORT_OPERATION_PARAMETERS": False,
    "PREPROCESSING_HOOKS": ["projects.api.schema.only_the_api"],
    "POSTPROCESSING_HOOKS": ["projects.api.schema.complete"],
    "ENUM_NAME_OVERRIDES": {},
}
