"""One stream, one PUT: with curl, or over a socket with as little as Python can do."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path
from urllib.parse import urlsplit

from pythonik.testing.signing import Bucket

from .meter import Job, Measured, measure, memory_of, tell

#: Bytes; of 64 KiB to 1 MiB what took the socket least.
_CHUNK = 1 << 17


def main() -> None:
    """Run the job of the command line."""
    job = Job.from_command_line()
    target = job.target
    url = Bucket(target.endpoint, target.bucket, target.access_key, target.secret_key).sign("PUT", job.key)
    if job.options["with"] == "curl":
        tell(_curl(job.file, url))
    else:
        measure(lambda: _socket(job.file, url))


def _curl(file: str, url: str) -> Measured:
    """Its start and its whole memory count; both are small."""
    command = ["curl", "--silent", "--show-error", "--fail", "--upload-file", file, url]
    peak = 0.0
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)  # noqa: S603 - the command is put together here
    while process.poll() is None:
        peak = max(peak, memory_of(process.pid))
        time.sleep(0.01)
    seconds = time.perf_counter() - begun
    if process.returncode:
        raise SystemExit(process.returncode)
    used = os.times()
    return Measured(seconds, used.children_user + used.children_system, peak)


def _socket(file: str, url: str) -> None:
    parts = urlsplit(url)
    buffer = memoryview(bytearray(_CHUNK))
    head = (
        f"PUT {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n"
        f"Content-Length: {Path(file).stat().st_size}\r\n\r\n"
    )
    with (
        socket.create_connection((parts.hostname or "", parts.port or 80)) as connection,
        Path(file).open("rb", 0) as source,
    ):
        connection.sendall(head.encode())
        while count := source.readinto(buffer):
            connection.sendall(buffer[:count])
        answer = connection.recv(_CHUNK)
    if not answer.startswith(b"HTTP/1.1 200"):
        raise SystemExit(answer.decode())


if __name__ == "__main__":
    main()
