"""An object store that others wrote (ministack): S3 in a process of its own, started and stopped by a test."""

import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import boto3
from environ import Env

from config.files import read_files
from tests.serving import free_port

BUCKET = "scenewright"


class Bucket:
    """`settings` are what whoever runs Scenewright would put into the environment."""

    def __init__(self, endpoint: str, process: "subprocess.Popen[bytes]") -> None:
        self.endpoint, self.process = endpoint, process
        self.settings = {
            "FILES_BUCKET": BUCKET,
            "FILES_ENDPOINT": endpoint,
            "FILES_PREFIX": "studio",
            "FILES_ACCESS_KEY": "test",
            "FILES_SECRET_KEY": "test",
        }
        keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        self.client = boto3.client("s3", endpoint_url=endpoint, **keys)
        self.client.create_bucket(Bucket=BUCKET)

    def backend(self, **more: str) -> dict[str, object]:
        """As the settings read it."""
        return read_files(_environment(self.settings | more), Path("unused"))

    def names(self) -> list[str]:
        return [each["Key"] for each in self.client.list_objects_v2(Bucket=BUCKET).get("Contents", ())]

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


@contextmanager
def object_store(folder: Path) -> Iterator[Bucket]:
    """Empty, on 127.0.0.1."""
    port = free_port()
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        "SERVICES": "s3",
    }
    with (folder / "ministack.log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "ministack"], env=environment, stdout=log, stderr=log)
    try:
        _wait_for(f"http://127.0.0.1:{port}/_ministack/health", process)
        yield Bucket(f"http://127.0.0.1:{port}", process)
    finally:
        process.kill()
        process.wait()


def _wait_for(address: str, process: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(address, timeout=5).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise RuntimeError("The object store did not start.")


def _environment(values: dict[str, str]) -> Env:
    env = Env()
    env.ENVIRON = values
    return env
