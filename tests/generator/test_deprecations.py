"""Deprecations of a contract appear in its client: for type checkers, for readers, and at calls."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.foreign import command

from ..once import OncePerRun
from ..type_checkers import deprecated_client, each_checker, errors_of, marked_lines

TEXT = {"type": "string"}

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


@pytest.fixture(scope="session")
def folder(once_per_run: OncePerRun) -> Path:
    """A folder with the client of the contract."""
    return deprecated_client(once_per_run)


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *command], cwd=cwd, capture_output=True, text=True, check=False)


@each_checker
def test_type_checkers_report_every_use(checker: str, once_per_run: OncePerRun) -> None:
    errors = errors_of("deprecated_calls", checker, once_per_run)
    marked = marked_lines("deprecated_calls")
    assert [line for line, _ in errors] == marked, errors
    said = "since 1.2.0; call list_things(); removed in 2.0.0"
    assert sum(said in text for _, text in errors) == len(marked) - 2


def test_every_way_of_calling_warns_with_what_the_contract_says(folder: Path) -> None:
    done = run("-W", "error::DeprecationWarning", "-c", RUN, cwd=folder)
    assert done.returncode == 0, done.stderr
    both = [
        *["list_old() is deprecated: since 1.2.0; call list_things(); removed in 2.0.0"] * 5,
        "delete_old() is deprecated: see its documentation",
        "create_old() is deprecated: call create_thing() of others",
        "no warning",
    ]
    assert json.loads(done.stdout) == both * 2


def test_the_documentation_says_it(folder: Path) -> None:
    operations = (folder / "client/things/operations.py").read_text()
    assert "All of them.\n        Deprecated: since 1.2.0; call list_things(); removed in 2.0.0.\n" in operations
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
