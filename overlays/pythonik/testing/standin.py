"""The stand-in as a server that can be started and stopped."""

from __future__ import annotations

import asyncio
import copy
import functools
import secrets
import socket
import threading
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import uvicorn
from starlette.middleware.gzip import GZipMiddleware

from .backend import Backend, S3Backend
from .clock import RealTimeLoop
from .contract import Contract
from .deliveries import Deliveries, Delivery
from .faults import Faults, Limit, fault
from .resources import kinds
from .server import RecordedRequest, Server
from .state import State
from .storage import SERVERS, default_storage
from .tables import Record

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
        examples: Answer for operations that the stand-in has no state for: ``answer`` with the example of the contract,
            marked by the header ``X-Stand-In: example``, or ``refuse`` with 501. Default: ``answer``.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        storage: str | Backend | None = None,
        data: Path | None = None,
        contract: Path | None = None,
        strict_unknown: bool = True,
        examples: Literal["answer", "refuse"] = "answer",
    ) -> None:
        if examples not in {"answer", "refuse"}:
            raise ValueError(f"examples must be 'answer' or 'refuse', not {examples!r}")
        self._storage = _backend(storage, data)
        self.app_id = "stand-in"
        self.auth_token = secrets.token_urlsafe(16)
        self._port = port
        self._server = Server(
            _contract(contract, strict_unknown),
            self._new_state(),
            self._storage,
            {"app-id": self.app_id, "auth-token": self.auth_token},
            refuses_examples=examples == "refuse",
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
        # asyncio does it for sockets that it has made. Otherwise a response in two pieces takes 40 ms.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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
            target=_run, args=(self._uvicorn, self._socket), name="pythonik-stand-in", daemon=True
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
        self._server.deliveries.stop()
        if self._storage is not None:
            self._storage.stop()

    def reset(self) -> None:
        """Remove all records, requests, deliveries and faults. Objects on the storage stay, without records."""
        self._server.deliveries.stop()
        self._server.deliveries = Deliveries()
        self._server.state = self._new_state()
        self._server.requests = []
        self._server.faults = []
        self._server.requested_faults = Faults()

    # Faults

    def fail(
        self,
        operation: str,
        status: int,
        *,
        times: int | None = 1,
        errors: Sequence[str] = (),
        headers: Mapping[str, Any] | None = None,
        delay: float = 0.0,
        carried_out: bool = False,
    ) -> None:
        """Let the next requests for an operation fail.

        Args:
            operation: Name of the operation in the contract, such as ``create_asset`` or ``assets.create_asset``; ``*``
                for every operation.
            status: Status of the answer, 300 to 599.
            times: Number of requests; None for all further ones. Default: 1.
            errors: Texts of the answer. Default: the phrase of the status.
            headers: Additional headers of the answer, such as ``{"Retry-After": 1}``.
            delay: Time before the answer in seconds. Default: 0.
            carried_out: Whether the request is carried out before it fails, as if its answer was lost. Default: False.

        Raises:
            ValueError: The contract has no such operation, or a value is out of range.
        """
        self._add_fault(
            operation, status, times=times, errors=errors, headers=headers, delay=delay, carried_out=carried_out
        )

    def slow(self, operation: str, seconds: float, *, times: int | None = None) -> None:
        """Let requests for an operation take time, and then succeed.

        Args:
            operation: Name of the operation, as for `fail`.
            seconds: Time before the answer.
            times: Number of requests; None for all further ones. Default: None.

        Raises:
            ValueError: The contract has no such operation, or a value is out of range.
        """
        self._add_fault(operation, None, times=times, errors=(), headers=None, delay=seconds, carried_out=False)

    def allow_roles(self, roles: Iterable[str] | None) -> None:
        """Give the user some roles only. Operations that need another role are answered with 403.

        Args:
            roles: Roles such as ``can_read_assets``; None for all roles.
        """
        self._server.requested_faults.roles = None if roles is None else frozenset(roles)

    def limit_requests(self, requests: int | None, *, period: float = 1.0) -> None:
        """Answer requests beyond a rate with 429 and `Retry-After`. All answers have headers about the limit.

        Args:
            requests: Largest number of requests in a period; None for no limit.
            period: Length of the period in seconds. Default: 1.

        Raises:
            ValueError: The number of requests or the period is not positive.
        """
        if requests is not None and not (requests > 0 and period > 0):
            raise ValueError(f"requests and period must be positive, not {requests} and {period}")
        self._server.requested_faults.limit = None if requests is None else Limit(requests, period)

    def expire_token(self, after: float = 0.0) -> None:
        """Let `auth_token` expire. Later requests with it are answered with 401; tokens of the stand-in's own are not.

        Args:
            after: Time until it expires in seconds, by the clock of the process. Default: 0.
        """
        self._server.requested_faults.expire(after)

    # Events and jobs

    @property
    def deliveries(self) -> Sequence[Delivery]:
        """Finished deliveries to webhooks and custom actions since the start or the last reset, the oldest first."""
        return list(self._server.deliveries.done)

    def wait_for_deliveries(self, timeout: float = 5.0) -> Sequence[Delivery]:
        """Wait until all events are delivered, and return the deliveries.

        Args:
            timeout: Maximum time in seconds. Default: 5.

        Raises:
            TimeoutError: A receiver is too slow.
        """
        if not self._server.deliveries.wait(timeout):
            raise TimeoutError(f"some events were not delivered in {timeout} seconds")
        return self.deliveries

    def finish_jobs(self) -> None:
        """Run all jobs that the stand-in itself has started to their end."""
        state = self._server.state
        with state.lock:
            state.finish_jobs()
            self._server.deliveries.announce(state)

    def _add_fault(self, operation: str, status: int | None, **options: Any) -> None:
        self._server.requested_faults.add(fault(operation, status, **options), self._server.contract.operations)

    def _new_state(self) -> State:
        state = State(kinds())
        method = "FILE" if self._storage is None else self._storage.method
        settings: dict[str, Any] = {"path": "/"} if self._storage is None else self._storage.settings
        for purpose in _PURPOSES:
            state.storages.add(
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


def _run(server: uvicorn.Server, listener: socket.socket) -> None:
    """Serve until the server is told to exit, also while the clock of the process stands still."""
    with asyncio.Runner(loop_factory=RealTimeLoop) as runner:
        runner.run(server.serve(sockets=[listener]))


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
