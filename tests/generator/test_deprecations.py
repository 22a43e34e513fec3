"""What a contract calls deprecated, its client does: for type checkers, for readers, and when it is called."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.foreign import command
from generator.generate import generate

from .small_contract import SmallContract, object_of, operation, parameter, ref

ROOT = Path(__file__).parents[2]
TEXT = {"type": "string"}
PAGE = parameter("page", {"type": "integer"})

CONTRACT: dict[str, Any] = {
    "/v1/things/": {
        "get": operation("list_things", result=ref("Things"), parameters=[PAGE], **{"x-pagination": ["page"]}),
    },
    "/v1/old/": {
        "get": operation(
            "list_old",
            description="All of them.",
            deprecated=True,
            parameters=[
                PAGE,
                parameter("colour", description="Which colour.", deprecated=True),
            ],
            result=ref("Things"),
            **{"x-deprecated": {"since": "1.2.0", "use": "list_things", "until": "2.0.0"}, "x-pagination": ["page"]},
        ),
        "delete": operation("delete_old", deprecated=True),
        "post": operation("create_old", deprecated=True, **{"x-deprecated": {"use": "others.create_thing"}}),
    },
}
SCHEMAS = {
    "Things": object_of(objects={"type": "array", "items": ref("Thing")}),
    "Thing": object_of(
        title={**TEXT, "description": "Title shown to people."},
        size={**TEXT, "description": "Size.", "deprecated": True},
        depth={**TEXT, "deprecated": True},
    ),
}

#: `#!` marks the lines that call something deprecated.
USE = """
from typing import Any

from client import AsyncClient, Client
from client.things.operations import ThingsService

client = Client("a-token")
client.things().list_things()
client.things().list_old()  #!
client.things().list_old.call()  #!
client.things().list_old.iter()  #!
client.things().list_old.pages()  #!
client.things().things.list_old()  #!
ThingsService.list_old.build()  #!
with client.things().delete_old.stream():  #!
    pass


async def main() -> None:
    many = AsyncClient("a-token")
    await many.things().list_things()
    await many.things().list_old()  #!
    many.things().list_old.call()  #!
    many.things().list_old.iter()  #!
    many.things().list_old.pages()  #!
    await many.things().things.delete_old()  #!
    async with many.things().list_old.stream():  #!
        pass
"""
MARKED = [number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("#!")]

RUN = """
import asyncio, json, sys
from client import AsyncClient, Client

def outcome(call):
    try:
        found = call()
        if hasattr(found, "close"):
            found.close()  # a coroutine that was not to run
        return "no warning"
    except DeprecationWarning as warning:
        return str(warning)

async def main():
    print(json.dumps([
        outcome(call)
        for things in (Client("a-token").things(), AsyncClient("a-token").things())
        for call in (things.list_old, things.list_old.call, things.list_old.iter, things.list_old.pages,
                     things.list_old.stream, things.delete_old, things.create_old, things.list_things.call)
    ]))

asyncio.run(main())
"""


FOREIGN = """
import inspect

from shop.client import Client

find_old = Client().api().find_old
print(inspect.getdoc(find_old).splitlines()[-1].strip())
try:
    find_old.call()
except DeprecationWarning as warning:
    print(warning)
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client of the contract."""
    root = tmp_path_factory.mktemp("deprecations")
    generate(SmallContract(root / "spec", CONTRACT, SCHEMAS).root, root / "client")
    return root


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=cwd, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_report_every_use(folder: Path, checker: str) -> None:
    (folder / "use.py").write_text(USE)
    settings = {"pythonVersion": "3.11", "reportDeprecated": "error", "venvPath": str(ROOT), "venv": ".venv"}
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "include": ["use.py"]}))
    if checker == "mypy":
        done = run("-m", "mypy", "--strict", "--enable-error-code", "deprecated", "use.py", cwd=folder)
        found = [line.split(":") for line in done.stdout.splitlines() if ": error: " in line]
        lines = [(path, int(line)) for path, line, *_ in found]
    else:
        done = run("-m", "pyright", "--outputjson", cwd=folder)
        found = json.loads(done.stdout)["generalDiagnostics"]
        lines = [(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in found]
    assert lines == [("use.py", number) for number in MARKED], done.stdout
    assert done.stdout.count("since 1.2.0; call list_things(); it goes with 2.0.0") == len(MARKED) - 2


def test_every_way_of_calling_warns_with_what_the_contract_says(folder: Path) -> None:
    done = run("-W", "error::DeprecationWarning", "-c", RUN, cwd=folder)
    assert done.returncode == 0, done.stderr
    both = [
        *["list_old() is deprecated: since 1.2.0; call list_things(); it goes with 2.0.0"] * 5,
        "delete_old() is deprecated: see its documentation",
        "create_old() is deprecated: call create_thing() of others",
        "no warning",
    ]
    assert json.loads(done.stdout) == both * 2


def test_the_documentation_says_it(folder: Path) -> None:
    operations = (folder / "client/things/operations.py").read_text()
    assert "All of them. Deprecated: since 1.2.0; call list_things(); it goes with 2.0.0.\n" in operations
    assert "colour: Which colour. Deprecated.\n" in operations
    models = (folder / "client/things/models.py").read_text()
    assert "#: Size. Deprecated.\n" in models
    assert "depth: Opt[str] = UNSET  #: Deprecated.\n" in models
    assert "#: Title shown to people.\n" in models


def test_a_client_of_a_foreign_contract_does_the_same(tmp_path: Path) -> None:
    colour = {"name": "colour", "in": "query", "deprecated": True, "description": "Which colour", "schema": TEXT}
    old = {"operationId": "findOld", "deprecated": True, "parameters": [colour], "responses": {"200": {}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "7"},
        "servers": [{"url": "https://shop.example/v2"}],
        "paths": {"/old": {"get": old}},
    }
    (tmp_path / "shop.yaml").write_text(yaml.safe_dump(document))
    assert command.main([str(tmp_path / "shop.yaml"), "--out", str(tmp_path / "shop")]) == 0
    done = run("-W", "error::DeprecationWarning", "-c", FOREIGN, cwd=tmp_path)
    assert done.stdout == "colour: Which colour. Deprecated.\nfind_old() is deprecated: see its documentation\n"
