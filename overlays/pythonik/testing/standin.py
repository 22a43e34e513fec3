"""The stand-in as a server that can be started and stopped."""

from __future__ import annotations

import copy
import functools
import secrets
import socket
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import uvicorn
from starlette.middleware.gzip import GZipMiddleware

from .backend import Backend, S3Backend
from .contract import Contract
from .server import RecordedRequest, Server
from .state import Record, State, Table
from .storage import SERVERS, default_storage

_HOST = "127.0.0.1"
_BACKLOG = 128
_PURPOSES = ("FILES", "PROXIES", "KEYFRAMES")


class StandIn:
    """A local iconik: a real HTTP server on 127.0.0.1 with real S3 storage behind it.

    It refuses requests that violate the contract, with status 400 and a text that names the field. A test that passes
    therefore sends requests that iconik accepts.

        with StandIn() as iconik:
            client = PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url)

    Args:
        port: Port to listen on. Default: 0, a free port.
        storage: S3 server of its storages: ``nanio``, ``seaweedfs``, or ``none`` for storages without uploads; or a
            backend of another kind. The server is started on first use. Default: nanio, if it is installed.
        data: Directory for the objects of the storage, which is kept. Default: a temporary directory.
        contract: Directory with the OpenAPI documents. Default: the documents of the installed client.
        strict_unknown: Refuse fields and query parameters that the contract does not contain.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        storage: str | Backend | None = None,
        data: Path | None = None,
        contract: Path | None = None,
        strict_unknown: bool = True,
    ) -> None:
        self._storage = _backend(storage, data)
        self.app_id = "stand-in"
        self.auth_token = secrets.token_urlsafe(16)
        self._port = port
        self._server = Server(
            _contract(contract, strict_unknown),
            self._new_state(),
            self._storage,
            {"app-id": self.app_id, "auth-token": self.auth_token},
        )
        self._socket: socket.socket | None = None
        self._uvicorn: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def base_url(self) -> str:
        """Scheme, host and port of the stand-in.

        Raises:
            RuntimeError: The stand-in is not started.
        """
        if self._socket is None:
            raise RuntimeError("the stand-in is not started")
        return f"http://{_HOST}:{self._socket.getsockname()[1]}"

    @property
    def storage_endpoint(self) -> str | None:
        """Scheme, host and port of the storage server, which is started on first use; None without a server."""
        return self._storage.endpoint if self._storage else None

    @property
    def storages(self) -> Sequence[Record]:
        """Storages of the stand-in, as in its responses."""
        with self._server.state.lock:
            return copy.deepcopy(list(self._server.state.storages))

    @property
    def requests(self) -> Sequence[RecordedRequest]:
        """Requests since the start or the last reset, the oldest first."""
        return list(self._server.requests)

    @property
    def faults(self) -> Sequence[str]:
        """Violations of the contract by responses of the stand-in itself, since the start or the last reset."""
        return list(self._server.faults)

    def start(self) -> None:
        """Start listening, in a separate thread. A started stand-in is not changed.

        Raises:
            OSError: The port is in use.
        """
        if self._thread is not None:
            return
        # From now on connections wait in the queue of the socket until the thread accepts them.
        self._socket = socket.create_server((_HOST, self._port), backlog=_BACKLOG)
        config = uvicorn.Config(
            GZipMiddleware(self._server),
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            ws="none",
            timeout_graceful_shutdown=1,
        )
        self._uvicorn = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._uvicorn.run, kwargs={"sockets": [self._socket]}, name="pythonik-stand-in", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Stop listening, and stop the storage. A stopped stand-in is not changed."""
        if self._uvicorn is not None and self._thread is not None:
            self._uvicorn.should_exit = True
            self._thread.join()
        if self._socket is not None:
            self._socket.close()
        self._socket = self._uvicorn = self._thread = None
        if self._storage is not None:
            self._storage.stop()

    def reset(self) -> None:
        """Remove all records, requests and faults. Objects on the storage stay, without records."""
        self._server.state = self._new_state()
        self._server.requests = []
        self._server.faults = []

    def _new_state(self) -> State:
        storages = Table("storage")
        state = State(storages)
        method = "FILE" if self._storage is None else self._storage.method
        settings: dict[str, Any] = {"path": "/"} if self._storage is None else self._storage.settings
        for purpose in _PURPOSES:
            storages.add(
                state.new(
                    name=f"Stand-in {purpose.lower()}",
                    method=method,
                    purpose=purpose,
                    default=True,
                    settings=settings,
                    status="ACTIVE",
                    scanner_status=None,
                )
            )
        return state


def _backend(storage: str | Backend | None, data: Path | None) -> Backend | None:
    if isinstance(storage, Backend):
        return storage
    kind = default_storage() if storage is None else storage
    if kind == "none":
        return None
    if kind not in SERVERS:
        raise ValueError(f"storage must be 'none', {', '.join(map(repr, SERVERS))} or a backend, not {kind!r}")
    return S3Backend(SERVERS[kind](data))


@functools.lru_cache(maxsize=8)
def _contract(folder: Path | None, strict_unknown: bool) -> Contract:
    """Read a contract once. All stand-ins share its compiled form."""
    return Contract.load(folder, strict_unknown=strict_unknown)
