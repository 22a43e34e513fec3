"""Connections of httpcore that end with the total of a call. The library bounds each wait, however many follow.

Asynchronous calls need none of it: their tasks are cancelled.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...base.timeouts import Timeout

#: Seconds of a wait that ends at once; 0 would mean not to wait at all, which is another error.
_AT_ONCE = 1e-6
#: Bytes that are sent between two looks at the clock.
_PIECE = 1 << 16


class _Wait(float):
    """The seconds of a wait, and the time at which the call ends."""

    until: float


def waits_of(timeout: Timeout) -> dict[str, float | None]:
    """Return a timeout as the extension `timeout` of a request of the library."""
    waits = timeout.as_dict()
    if timeout.total is None:
        return waits
    until = monotonic() + timeout.total
    for name, seconds in waits.items():
        waits[name] = wait = _Wait(seconds)  # type: ignore[arg-type]  # none is longer than the total
        wait.until = until
    return waits


def _left(seconds: float | None) -> float | None:
    if not isinstance(seconds, _Wait):
        return seconds
    return max(min(seconds, seconds.until - monotonic()), _AT_ONCE)


class EndingBackend:
    """A network backend of httpcore, for synchronous pools.

    Args:
        backend: The backend that opens the connections.
    """

    def __init__(self, backend: Any) -> None:
        self._backend = backend

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, *rest: Any, **options: Any) -> Any:
        """Open a connection."""
        return _Stream(self._backend.connect_tcp(host, port, _left(timeout), *rest, **options))

    def connect_unix_socket(self, path: str, timeout: float | None = None, *rest: Any, **options: Any) -> Any:
        """Open a connection to a socket of this machine."""
        return _Stream(self._backend.connect_unix_socket(path, _left(timeout), *rest, **options))

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


class _Stream:
    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        return self._stream.read(max_bytes, _left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if not isinstance(timeout, _Wait):
            self._stream.write(buffer, timeout)
            return
        for start in range(0, len(buffer), _PIECE):
            self._stream.write(buffer[start : start + _PIECE], _left(timeout))

    def start_tls(self, ssl_context: Any, server_hostname: str | None = None, timeout: float | None = None) -> Any:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, _left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        self._stream.close()
