"""A bucket that behaves as a folder does: what goes wrong is an OSError, and a file is there once it was opened."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from boto3.exceptions import Boto3Error
from botocore.exceptions import BotoCoreError, ClientError
from storages.backends.s3 import S3Storage


def _plainly(ask: Callable[..., Any]) -> Callable[..., Any]:
    """Whoever keeps files knows one kind of trouble, whatever keeps them."""

    @wraps(ask)
    def asked(*args: Any, **kwargs: Any) -> Any:
        try:
            return ask(*args, **kwargs)
        except (Boto3Error, BotoCoreError, ClientError) as error:
            raise OSError(f"The object store did not do what it was asked: {error}") from error

    return asked


class ObjectStore(S3Storage):
    _save = _plainly(S3Storage._save)
    exists = _plainly(S3Storage.exists)
    delete = _plainly(S3Storage.delete)
    size = _plainly(S3Storage.size)
    listdir = _plainly(S3Storage.listdir)
    get_modified_time = _plainly(S3Storage.get_modified_time)
    url = _plainly(S3Storage.url)

    @_plainly
    def _open(self, name: str, mode: str = "rb") -> Any:
        """Fetched here, and not when somebody reads, who would not expect trouble any more."""
        opened = super()._open(name, mode)
        if "r" in mode:
            opened.file  # noqa: B018  the first look fetches it
        return opened
