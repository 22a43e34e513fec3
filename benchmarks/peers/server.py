"""The server under the clients: nginx with fixed answers, which is fast and not ours."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

ASSET_ID = "0b4d6b0a-6a5c-11ee-8c99-0242ac120002"

#: One process in the foreground, everything that it writes below its own folder. A page of a list is the file of its
#: size and number, or of its size. To POST a search gets the same pages: a file refuses a POST, and the refusal leads
#: to it.
_CONFIGURATION = """
daemon off;
master_process off;
worker_processes 1;
error_log stderr error;
pid nginx.pid;
events {{ worker_connections 512; }}
http {{
    access_log off;
    default_type application/json;
    keepalive_requests 100000000;
    keepalive_timeout 600s;
    sendfile on;
    tcp_nodelay on;
    open_file_cache max=64;
    client_body_temp_path temporary;
    proxy_temp_path temporary;
    fastcgi_temp_path temporary;
    uwsgi_temp_path temporary;
    scgi_temp_path temporary;
    {servers}
}}
"""
_SERVER = """
    server {{
        listen 127.0.0.1:{port} backlog=512;
        root {root};
        location = /API/assets/v1/assets/ {{ try_files /$arg_per_page.$arg_page.json /$arg_per_page.json =404; }}
        location = /API/assets/v1/assets/{asset_id}/ {{ try_files /asset.json =404; }}
        location = /API/search/v1/search/ {{
            error_page 405 =200 /$arg_per_page.json;
            try_files /$arg_per_page.json =404;
        }}
    }}
"""


class NoNginxError(Exception):
    """This machine has no nginx."""


def find() -> str:
    """Return the path of nginx.

    Raises:
        NoNginxError: It is nowhere.
    """
    # Debian puts it where only the superuser looks.
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if found is None:
        raise NoNginxError("nginx is not installed; on Debian: apt-get install nginx-light")
    return found


@contextmanager
def nginx(roots: Sequence[Path], folder: Path) -> Iterator[list[str]]:
    """Serve folders of answers, each on a port of its own; gives their URLs.

    Args:
        roots: The folders.
        folder: An empty one, for what nginx writes.
    """
    command = [find(), "-p", str(folder), "-e", "stderr", "-c", "nginx.conf"]
    ports = _free_ports(len(roots))
    servers = "".join(
        _SERVER.format(port=port, root=root.resolve(), asset_id=ASSET_ID)
        for port, root in zip(ports, roots, strict=True)
    )
    (folder / "nginx.conf").write_text(_CONFIGURATION.format(servers=servers))
    process = subprocess.Popen(command)  # noqa: S603 - the command is put together here
    try:
        for port in ports:
            _wait_for(port, process)
        yield [f"http://127.0.0.1:{port}" for port in ports]
    finally:
        process.terminate()
        process.wait()


def _free_ports(count: int) -> list[int]:
    with ExitStack() as open_until_all_are_known:
        sockets = [open_until_all_are_known.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _wait_for(port: int, process: subprocess.Popen[bytes], seconds: float = 10.0) -> None:
    until = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < until:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError(f"nginx does not listen on {port}")
