"""Where files are kept: a folder of this machine, or a bucket of any object store that speaks S3."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env

IN_MEMORY = 8_000_000  # bytes of a file on its way; what is larger goes over a temporary file


def read_files(env: Env, folder: Path) -> dict[str, Any]:
    """The backend of Django's STORAGES for everything that is no static file."""
    if not (bucket := env("FILES_BUCKET", default="")):
        return _in_folder(env, folder)
    access_key, secret_key = env("FILES_ACCESS_KEY", default=""), env("FILES_SECRET_KEY", default="")
    if bool(access_key) != bool(secret_key):
        raise ImproperlyConfigured("Set FILES_ACCESS_KEY and FILES_SECRET_KEY both, or neither.")
    endpoint = env("FILES_ENDPOINT", default="")
    if endpoint and not endpoint.startswith(("http://", "https://")):
        raise ImproperlyConfigured(f"FILES_ENDPOINT is {endpoint!r}; use an address such as https://files.example.com.")
    options = {
        "bucket_name": bucket,
        "location": env("FILES_PREFIX", default="").strip("/"),
        "endpoint_url": endpoint or None,
        "region_name": env("FILES_REGION", default="us-east-1"),
        "access_key": access_key or None,
        "secret_key": secret_key or None,
        "querystring_auth": env.bool("FILES_DIRECT", default=True),
        "max_memory_size": IN_MEMORY,
        "client_config": _client_config(addressing="path" if endpoint else "auto"),
    }
    return {"BACKEND": "config.object_store.ObjectStore", "OPTIONS": options}


def _in_folder(env: Env, folder: Path) -> dict[str, Any]:
    for name in ("ENDPOINT", "REGION", "PREFIX", "ACCESS_KEY", "SECRET_KEY", "DIRECT"):
        if env(f"FILES_{name}", default=""):
            raise ImproperlyConfigured(f"FILES_{name} is set and FILES_BUCKET is not: name the bucket, or unset both.")
    return {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": folder}}


def _client_config(*, addressing: str) -> Any:
    """Somebody waits for most of these files: a store that does not answer is told soon."""
    from botocore.config import Config  # takes a while, which only those with a bucket pay at each start

    return Config(
        signature_version="s3v4",
        s3={"addressing_style": addressing},
        connect_timeout=3,
        read_timeout=20,
        retries={"mode": "standard", "total_max_attempts": 3},
        request_checksum_calculation="when_required",  # not every store knows the newer ones
        response_checksum_validation="when_required",
    )
