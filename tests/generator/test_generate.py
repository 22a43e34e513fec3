"""The whole way from a specification to a package: the same bytes each time, and all of it or nothing."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator import generate as generate_module
from generator.errors import SpecError, SpecErrors
from generator.generate import generate, stale
from generator.output import LIST

from .small_contract import SmallContract, object_of, operation, own, parameter, ref

ROOT = Path(__file__).parents[2]
COMMITTED = ROOT / "generated" / "iconik_api"
TEXT = {"type": "string"}


def small(root: Path, **schemas: Any) -> SmallContract:
    return SmallContract(
        root / "spec",
        {"/v1/": {"get": operation("get_thing", result=ref("Thing"))}},
        {"Thing": object_of(title=TEXT, other={"type": "string", "enum": ["b", "a", "c"]}), **schemas},
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


# --- the same bytes


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_the_committed_client_is_what_the_contract_gives() -> None:
    """`make check` runs the same comparison."""
    assert stale(ROOT / "spec", COMMITTED) == []


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    made = small(tmp_path)
    for folder in ("one", "two"):
        generate(made.root, tmp_path / folder / "client")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")


@pytest.mark.slow
@pytest.mark.xdist_group("seeds")
def test_neither_hashes_nor_folders_matter(tmp_path: Path) -> None:
    """The other package is the committed one, which the test above makes with the seed of this run."""
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    folder = tmp_path / "two" / "deeper"
    folder.mkdir(parents=True)
    command = [sys.executable, "-m", "generator", "generate", "--spec", str(ROOT / "spec"), "--out"]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    subprocess.run([*command, str(folder / "iconik_api")], check=True, cwd=folder, env=environment)
    assert contents(folder / "iconik_api") == contents(COMMITTED)


def test_every_module_is_python_and_tells_what_it_is(tmp_path: Path) -> None:
    made = small(tmp_path)
    generate(made.root, tmp_path / "client")
    for name, content in contents(tmp_path / "client").items():
        if name.endswith(".py"):
            assert ast.get_docstring(ast.parse(content)), name
            assert b"\r" not in content
    assert (tmp_path / "client" / "py.typed").exists()
    assert (tmp_path / "client" / "contract" / "things.json").exists()


# --- all of it


def test_existing_folder_is_replaced(tmp_path: Path) -> None:
    made = small(tmp_path)
    out = tmp_path / "client"
    generate(made.root, out)
    (out / "old").mkdir(parents=True)
    (out / "old" / "module.py").write_text("left = 1\n")
    with pytest.raises(SpecError, match=r"old was not written by the generator"):
        generate(made.root, out)
    with (out / LIST).open("a") as file:
        file.write("old/module.py\n")
    generate(made.root, out)
    assert not (out / "old").exists()
    assert stale(made.root, out) == []


def test_edited_file_of_our_own_client_is_replaced(tmp_path: Path) -> None:
    """Merges change such files as well; nobody edits them by hand."""
    made = small(tmp_path)
    out = tmp_path / "client"
    generate(made.root, out)
    with (out / "client.py").open("a") as module:
        module.write("# a note\n")
    generate(made.root, out)
    assert stale(made.root, out) == []


def test_differing_files_are_named(tmp_path: Path) -> None:
    made = small(tmp_path)
    out = tmp_path / "client"
    generate(made.root, out)
    with (out / "client.py").open("a") as module:
        module.write("# a note\n")
    (out / "things" / "models.py").unlink()
    (out / "more.py").touch()
    assert stale(made.root, out) == [
        f"{out}/client.py: changed",
        f"{out}/more.py: not generated",
        f"{out}/things/models.py: missing",
    ]


# --- nothing of it


def spoil_schema(made: SmallContract) -> None:
    made.write("things/schemas/things.yaml", {"Thing": object_of(title={"type": "strng"})})


def spoil_reference(made: SmallContract) -> None:
    made.write("things/schemas/things.yaml", {"Thing": object_of(title=own("Nowhere"))})


def spoil_syntax(made: SmallContract) -> None:
    (made.root / "things" / "schemas" / "things.yaml").write_text("Thing: [\n")


def spoil_circle(made: SmallContract) -> None:
    made.write("things/schemas/things.yaml", {"Thing": {"allOf": [own("Other")]}, "Other": {"allOf": [own("Thing")]}})


def spoil_operation(made: SmallContract) -> None:
    get = operation("get_thing")
    made.write("things/paths/things.yaml", {"/v1/": {"get": get, "post": get}})


def spoil_parameter(made: SmallContract) -> None:
    get = operation("get_thing", parameters=[parameter("a", location="cookie")])
    made.write("things/paths/things.yaml", {"/v1/": {"get": get}})


def spoil_shape(made: SmallContract) -> None:
    made.write("things/paths/things.yaml", {"/v1/": {"get": {**operation("get_thing"), "parameters": "none"}}})


def spoil_everything(made: SmallContract) -> None:
    shutil.rmtree(made.root)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (spoil_schema, "things/schemas/things.yaml:6: must be a type, not 'strng'; 'string' was meant?"),
        (spoil_reference, "things/schemas/things.yaml:6: unresolved reference"),
        (spoil_syntax, "things/schemas/things.yaml:2: "),
        (spoil_circle, "circular reference"),
        (spoil_operation, "operationId 'get_thing' is taken by another operation"),
        (spoil_parameter, "parameter 'a' is not supported: it is in cookie"),
        (spoil_shape, "parameters must be a list"),
        (spoil_everything, "this folder does not exist"),
    ],
)
def test_a_broken_contract_changes_nothing(
    tmp_path: Path, spoil: Callable[[SmallContract], None], words: str, capfd: pytest.CaptureFixture[str]
) -> None:
    made = small(tmp_path)
    out = tmp_path / "out" / "client"
    generate(made.root, out)
    before = contents(out)
    spoil(made)
    with pytest.raises((SpecError, SpecErrors)) as caught:
        generate(made.root, out)
    assert words in str(caught.value)
    assert contents(out) == before
    assert list((tmp_path / "out").iterdir()) == [out]


@pytest.mark.parametrize(
    ("program", "error"),
    [(sys.executable, subprocess.CalledProcessError), ("/no/such/ruff", FileNotFoundError)],
    ids=["not installed", "no program"],
)
def test_without_ruff_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, error: type[Exception]
) -> None:
    made = small(tmp_path)
    out = tmp_path / "out" / "client"
    generate(made.root, out)
    before = contents(out)
    monkeypatch.setattr(generate_module, "find_ruff_bin", lambda: program)
    made.write("things/schemas/things.yaml", {"Thing": object_of(changed=TEXT)})
    with pytest.raises(error):
        generate(made.root, out)
    assert contents(out) == before
    assert list((tmp_path / "out").iterdir()) == [out]


def test_a_folder_that_cannot_be_replaced_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = small(tmp_path)
    out = tmp_path / "out" / "client"
    generate(made.root, out)
    before = contents(out)
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if target == out and path.name == out.name:
            raise OSError("read-only file system")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OSError, match="read-only file system"):
        generate(made.root, out)
    assert contents(out) == before
    assert list((tmp_path / "out").iterdir()) == [out]


# --- several services


def two_services(root: Path, **second: Any) -> SmallContract:
    """A service `parts` beside `things`; its operation answers with a schema of `things`."""
    made = small(root, Spare=object_of(a=TEXT))
    index: dict[str, Any] = {
        "openapi": "3.0.3",
        "info": {"title": "Parts", "version": "1.2.3"},
        "servers": [{"url": "https://things.example/API/parts"}],
        "paths": {"/v1/": {"$ref": "paths/parts.yaml#/parts"}},
        "components": {"securitySchemes": {"Token": {"type": "apiKey", "in": "header", "name": "Auth-Token"}}},
    }
    made.write("parts/openapi.yaml", {**index, **second})
    uses = {"$ref": "../../things/schemas/things.yaml#/Thing"}
    made.write("parts/paths/parts.yaml", {"parts": {"get": operation("get_part", result=uses, tags=["parts"])}})
    return made


def test_a_service_uses_schemas_of_another(tmp_path: Path) -> None:
    client = two_services(tmp_path).client()
    parts = client.module("parts.operations").PartsService
    call = parts.get_part.build()
    assert call.target == "API/parts/v1/"
    assert call.result is client.models.Thing is client.module("parts.models").Thing


def refusal_of(made: SmallContract) -> str:
    with pytest.raises((SpecError, SpecErrors)) as caught:
        generate(made.root, made.root.parent / "client")
    return str(caught.value).replace(f"{made.root}/", "")


def test_a_schema_of_another_service_that_does_not_use_it(tmp_path: Path) -> None:
    made = two_services(tmp_path)
    uses = {"$ref": "../../things/schemas/things.yaml#/Spare"}
    made.write("parts/paths/parts.yaml", {"parts": {"get": operation("get_part", result=uses, tags=["parts"])}})
    place = made.line("things/schemas/things.yaml", '"Spare"')
    assert refusal_of(made) == f"{place}: Spare is in things, which does not use it; move it to shared/"


def test_services_on_different_servers(tmp_path: Path) -> None:
    made = two_services(tmp_path, servers=[{"url": "https://parts.example/API/parts"}])
    place = made.line("things/openapi.yaml", '"servers"')
    assert refusal_of(made) == f"{place}: things is on another server than parts"


def test_services_with_different_credentials(tmp_path: Path) -> None:
    made = two_services(tmp_path, components={})
    place = made.line("things/openapi.yaml", '"securitySchemes"')
    assert refusal_of(made) == f"{place}: things requires other credentials than parts"
