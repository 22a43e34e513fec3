"""Signature and documentation that an editor shows for a method, from a real language server."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.types

ROOT = Path(__file__).parents[2]

CODE = """\
from iconik_api import Client
from pythonik.client import AsyncPythonikClient, PythonikClient

client = PythonikClient("a", "b")
client.assets().create_segment
client.metadata().get_asset_metadata
client.files().get_matching_storage
AsyncPythonikClient("a", "b").search().search
Client("a", "b").assets().get_asset
client.files().formats.list_formats
AsyncPythonikClient("a", "b").files().file_sets.delete_file_set
"""

HOVERS = {
    "create_segment": [
        "(asset_id: str, body: ",
        "exclude_defaults: bool = True",
        "SegmentResponse",
        "Create a segment",
    ],
    "get_asset_metadata": ["(asset_id: str, view_id: str", "intercept_404", "ViewMetadata"],
    "get_matching_storage": ["(purpose: ", "Storage", "storage"],
    "search": ["AsyncOperation[(search_body: ", "per_page: int | None = None", "SearchResponse"],
    "list_formats": ["SyncOperation[(asset_id: str", "per_page", "Formats", "List the formats"],
    "delete_file_set": ["AsyncOperation[(asset_id: str, file_set_id: str", "keep_source"],
    "get_asset": ["SyncOperation[(asset_id: str", "include_users", "Fetch one asset"],
}


class LanguageServer:
    """pyright, spoken to as an editor does."""

    def __init__(self, folder: Path) -> None:
        command = Path(sys.executable).with_name("pyright-langserver")
        self._process = subprocess.Popen(
            [str(command), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._next = 0
        folders = [{"uri": folder.as_uri(), "name": "workspace"}]
        self.request("initialize", processId=None, rootUri=folder.as_uri(), capabilities={}, workspaceFolders=folders)
        self._send({"method": "initialized", "params": {}})

    def open(self, file: Path) -> None:
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": file.read_text()}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def hover(self, file: Path, line: int, character: int) -> str:
        position = {"line": line, "character": character}
        answer = self.request("textDocument/hover", textDocument={"uri": file.as_uri()}, position=position)
        return str(answer["contents"]["value"])

    def request(self, method: str, **params: Any) -> Any:
        self._next += 1
        self._send({"id": self._next, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:
                items = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
                self._send({"id": message["id"], "result": None if items is None else [{} for _ in items]})
            elif message.get("id") == self._next:
                return message["result"]

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _receive(self) -> Any:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        return json.loads(self._process.stdout.read(length))


@pytest.fixture(scope="module")
def hovered(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LanguageServer, Path]]:
    folder = tmp_path_factory.mktemp("editor")
    paths = {"extraPaths": [str(ROOT / "generated"), str(ROOT / "overlays")], "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(paths))
    file = folder / "example.py"
    file.write_text(CODE)
    server = LanguageServer(folder)
    try:
        server.open(file)
        yield server, file
    finally:
        server.close()
        shutil.rmtree(folder)


@pytest.mark.parametrize("method", HOVERS)
def test_hovering_shows_signature_and_documentation(method: str, hovered: tuple[LanguageServer, Path]) -> None:
    server, file = hovered
    lines = CODE.splitlines()
    line = next(number for number, text in enumerate(lines) if text.endswith(f".{method}"))
    shown = server.hover(file, line, len(lines[line]) - 1)
    for expected in HOVERS[method]:
        assert expected in shown.replace("\\", "")
