"""A relay before nginx for delayed responses: it passes bytes on, and waits before each response.

    python -m benchmarks.peers.relay http://127.0.0.1:PORT SECONDS

It prints its own URL, and ends with its standard input. nginx cannot wait without a module that Debian does not bring.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

_CHUNK = 1 << 18


@contextmanager
def relay(url: str, latency: float) -> Iterator[str]:
    """Provide a relay to a server as a process of its own, and yield its URL.

    Args:
        url: Of the server.
        latency: Seconds before each answer.
    """
    command = [sys.executable, "-m", "benchmarks.peers.relay", url, str(latency)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    try:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        yield process.stdout.readline().strip()
    finally:
        process.communicate()


async def _serve(url: str, latency: float) -> None:
    port = urlsplit(url).port

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        answers, requests = await asyncio.open_connection("127.0.0.1", port, limit=_CHUNK)
        try:
            while True:
                requests.write(await _message(reader))
                await asyncio.sleep(latency)
                head, length = await _head(answers)
                writer.write(head)
                while length:
                    chunk = await answers.read(min(length, _CHUNK))
                    length -= len(chunk)
                    writer.write(chunk)
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            requests.close()

    server = await asyncio.start_server(pass_on, "127.0.0.1", 0, limit=_CHUNK)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


async def _head(reader: asyncio.StreamReader) -> tuple[bytes, int]:
    """Return the head of a message, and the number of bytes that follow."""
    head = await reader.readuntil(b"\r\n\r\n")
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return head, int(value)
    return head, 0


async def _message(reader: asyncio.StreamReader) -> bytes:
    head, length = await _head(reader)
    return head + await reader.readexactly(length)


if __name__ == "__main__":
    asyncio.run(_serve(sys.argv[1], float(sys.argv[2])))
