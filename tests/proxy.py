"""A proxy on 127.0.0.1, and a server with a certificate, as companies have them."""

from __future__ import annotations

import base64
import select
import socket
import socketserver
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_END = b"\r\n\r\n"
#: Bytes that are forwarded at once.
_CHUNK = 1 << 16


class ProxyServer:
    """A proxy that forwards requests for http, and opens tunnels for https.

    Args:
        address: Host and port to connect to, whatever the client asks for; `None` for those that it asks for.
        login: User name and password, separated by a colon, that the proxy asks for; `None` for neither.
        status: Status line that answers each request; `None` to carry it out.

    Attributes:
        heads: The head of each request that arrived.
    """

    def __init__(
        self, address: tuple[str, int] | None = None, *, login: str | None = None, status: str | None = None
    ) -> None:
        self.address = address
        self.status = status
        self.heads: list[bytes] = []
        self._wanted = None if login is None else base64.b64encode(login.encode())
        self._server = _Tcp(("127.0.0.1", 0), type("Handler", (_Handler,), {"proxy": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    @property
    def port(self) -> int:
        """Port of the proxy."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """URL of the proxy."""
        return f"http://127.0.0.1:{self.port}"

    def refusal_of(self, head: bytes) -> str | None:
        """Return the status line that answers a request, or `None` if it is carried out."""
        if self._wanted is not None and self._wanted not in head:
            return "407 Proxy Authentication Required"
        return self.status

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with suppress(OSError):
            self._server.socket.shutdown(socket.SHUT_RDWR)
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Tcp(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    request_queue_size = 128


class _Handler(socketserver.BaseRequestHandler):
    proxy: ProxyServer

    def handle(self) -> None:
        """Serve the first request of a connection, and forward bytes in both directions from then on."""
        client: socket.socket = self.request
        with suppress(OSError):
            received = b""
            while _END not in received:
                if not (piece := client.recv(_CHUNK)):
                    return
                received += piece
            head, _, rest = received.partition(_END)
            self.proxy.heads.append(head)
            if refusal := self.proxy.refusal_of(head):
                client.sendall(f"HTTP/1.1 {refusal}\r\nContent-Length: 0\r\nConnection: close".encode() + _END)
                return
            method, target, version = head.partition(b"\r\n")[0].decode("ascii").split(" ")
            fields = head.partition(b"\r\n")[2]
            parts = urlsplit(f"//{target}" if method == "CONNECT" else target)
            asked = (parts.hostname or "", parts.port or 80)
            with socket.create_connection(self.proxy.address or asked, timeout=5) as server:
                if method == "CONNECT":
                    client.sendall(b"HTTP/1.1 200 Connection established" + _END)
                else:
                    path = target[target.index("/", len("http://")) :]
                    # One request a connection, since the next one would have to be rewritten as well.
                    line = f"{method} {path} {version}\r\nConnection: close\r\n".encode()
                    server.sendall(line + fields + _END + rest)
                _forward(client, server)


def _forward(first: socket.socket, second: socket.socket) -> None:
    """Forward bytes between two sockets until one of them ends."""
    while True:
        for ready in select.select([first, second], [], [], 5)[0] or [first]:
            piece = ready.recv(_CHUNK)
            if not piece:
                return
            (second if ready is first else first).sendall(piece)
