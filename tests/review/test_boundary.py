"""Private names change in silence; the review reports a supported name that goes or changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.cli import main
from generator.errors import SpecError
from generator.review.change import Change
from generator.review.python import Usage, compare_surfaces
from generator.surface import Boundary, Supported, count_names, read_modules, snapshot

NOTHING = Usage({}, {}, {}, {}, {})
RETRY = "generated/iconik_api/runtime/retry.py"
PACKAGE = "generated/iconik_api/__init__.py"
CLIENT = "overlays/pythonik/client.py"
LIST = "api/supported.yaml"
SIDE: Mapping[str, str] = {
    LIST: """\
modules: [iconik_api, pythonik, pythonik.client]
opaque: {iconik_api.runtime.wire.Connection: Connection}
""",
    PACKAGE: """\
from typing import TYPE_CHECKING
from .runtime.lazy import lazy
if TYPE_CHECKING:
    from .runtime.retry import Retries as Retries
__all__ = ["Retries", "__version__"]
__version__ = "1.0.0"
__getattr__, __dir__ = lazy(__name__, {".runtime.retry": "Retries"})
""",
    "generated/iconik_api/runtime/__init__.py": "",
    RETRY: """\
__all__ = ["LONGEST", "Retries", "pause"]
LONGEST = 60.0
class _Policy:
    def harmless(self, method: str) -> bool: ...
class Retries(_Policy):
    def __init__(self, attempts: int = 4, longest: float = LONGEST) -> None: ...
def pause(attempt: int) -> float: ...
""",
    "generated/iconik_api/runtime/wire.py": """\
class Connection:
    def send(self, data: bytes) -> None: ...
class Socket:
    def close(self) -> None: ...
""",
    "overlays/pythonik/__init__.py": """\
from iconik_api.runtime.retry import Retries as Retries
from .client import Client as Client
__all__ = ["Client", "Retries"]
""",
    CLIENT: """\
from typing import TYPE_CHECKING
from iconik_api.runtime.wire import Connection
if TYPE_CHECKING:
    from iconik_api.runtime.retry import Retries
__all__ = ["Client"]
class Client:
    def __init__(self, connection: Connection, retries: "Retries | None" = None) -> None: ...
    def close(self) -> None: ...
""",
}
Edit = Callable[[dict[str, str]], object]


def put(root: Path, files: Mapping[str, str]) -> Path:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def look(root: Path) -> Supported:
    return Supported.of(read_modules(root), Boundary.read(root))


def changes(tmp_path: Path, edit: Edit) -> list[Change]:
    files = dict(SIDE)
    edit(files)
    assert files != SIDE
    old, new = look(put(tmp_path / "old", SIDE)), look(put(tmp_path / "new", files))
    assert old.faults == new.faults == []
    return compare_surfaces(old.surface, new.surface, NOTHING, NOTHING, "base")


def replace(path: str, old: str, new: str) -> Edit:
    def edit(files: dict[str, str]) -> None:
        assert old in files[path]
        files[path] = files[path].replace(old, new)

    return edit


def each_of(*edits: Edit) -> Edit:
    def edit(files: dict[str, str]) -> None:
        for one in edits:
            one(files)

    return edit


def rename_behind_the_exports(files: dict[str, str]) -> None:
    files[RETRY] = files[RETRY].replace("Retries", "RetryPolicy")
    for path in (PACKAGE, "overlays/pythonik/__init__.py"):
        files[path] = files[path].replace("import Retries as Retries", "import RetryPolicy as Retries")
    files[CLIENT] = files[CLIENT].replace("import Retries", "import RetryPolicy").replace('"Retries ', '"RetryPolicy ')


def move_the_private_module(files: dict[str, str]) -> None:
    files["generated/iconik_api/runtime/policy/retry.py"] = files.pop(RETRY)
    files["generated/iconik_api/runtime/policy/__init__.py"] = ""
    for path in files:
        files[path] = files[path].replace("runtime.retry", "runtime.policy.retry")


def move_a_supported_class_into_a_private_module(files: dict[str, str]) -> None:
    files["overlays/pythonik/_internal.py"] = files[CLIENT]
    files[CLIENT] = 'from ._internal import Client as Client\n__all__ = ["Client"]\n'


def export_the_class_from_another_supported_module(files: dict[str, str]) -> None:
    files[PACKAGE] = files[PACKAGE].replace('"Retries", ', "").replace("import Retries as Retries", "import Retries")
    files[LIST] = files[LIST].replace(
        "[iconik_api, pythonik, pythonik.client]", "[iconik_api, pythonik.client, pythonik]"
    )


@pytest.mark.parametrize(
    "edit",
    [
        replace(RETRY, "def pause(attempt: int) -> float: ...\n", ""),
        replace(RETRY, "def pause(attempt: int)", "def pause(attempt: int, most: float)"),
        replace(RETRY, "LONGEST", "MAX_DELAY"),
        replace(RETRY, "_Policy", "_Rules"),
        rename_behind_the_exports,
        move_the_private_module,
        move_a_supported_class_into_a_private_module,
        each_of(
            replace("generated/iconik_api/runtime/wire.py", "class Connection:", "class Engine:"),
            replace(CLIENT, "Connection", "Engine"),
            replace(LIST, "wire.Connection:", "wire.Engine:"),
        ),
        replace("generated/iconik_api/runtime/wire.py", "data: bytes", "data: str"),
    ],
    ids=[
        "private function removed",
        "private function takes another argument",
        "private constant renamed",
        "private base renamed",
        "class renamed behind its exports",
        "private module moved",
        "supported class moved behind an export",
        "opaque class renamed",
        "method of an opaque class changed",
    ],
)
def test_private_change_is_silent(tmp_path: Path, edit: Edit) -> None:
    assert changes(tmp_path, edit) == []


@pytest.mark.parametrize(
    ("edit", "finds"),
    [
        (
            each_of(
                replace(
                    "overlays/pythonik/__init__.py", "from iconik_api.runtime.retry import Retries as Retries\n", ""
                ),
                replace("overlays/pythonik/__init__.py", ', "Retries"', ""),
            ),
            ["breaking export-removed pythonik.Retries: is gone"],
        ),
        (
            replace("overlays/pythonik/__init__.py", ', "Retries"', ""),
            ["breaking export-removed pythonik.Retries: is gone"],
        ),
        (
            export_the_class_from_another_supported_module,
            ["breaking class-removed iconik_api.Retries: is gone"],
        ),
        (
            replace(PACKAGE, "import Retries as Retries", "import pause as Retries"),
            ["breaking kind-changed iconik_api.Retries: class → function"],
        ),
        (
            replace(
                "overlays/pythonik/__init__.py", "runtime.retry import Retries as", "runtime.wire import Socket as"
            ),
            ["breaking export-changed pythonik.Retries: iconik_api.Retries → pythonik.Retries"],
        ),
        (
            replace(RETRY, "attempts: int = 4", "attempts: int"),
            ["breaking became-required iconik_api.Retries.__init__(attempts): has no default any more"],
        ),
        (
            replace(RETRY, "LONGEST = 60.0", "LONGEST = 30.0"),
            ["breaking default-changed iconik_api.Retries.__init__(longest): default 60.0 → 30.0"],
        ),
        (
            replace(RETRY, "    def harmless(self, method: str) -> bool: ...\n", "    pass\n"),
            ["breaking function-removed iconik_api.Retries.harmless: is gone"],
        ),
        (
            replace(LIST, ", pythonik.client]", "]"),
            ["breaking module-removed pythonik.client: is gone"],
        ),
    ],
    ids=[
        "export removed",
        "export no longer listed",
        "first export no longer listed",
        "name stands for a function",
        "name stands for another class",
        "parameter behind an export",
        "value of a private default",
        "method of a private base",
        "module no longer listed",
    ],
)
def test_change_of_a_supported_name_is_found(tmp_path: Path, edit: Edit, finds: list[str]) -> None:
    found = changes(tmp_path, edit)
    assert [f"{each.verdict.label} {each.kind} {each.subject}: {each.text}" for each in found] == finds


def test_change_behind_an_export_is_placed_where_it_stands(tmp_path: Path) -> None:
    (change,) = changes(tmp_path, replace(RETRY, "attempts: int = 4", "attempts: int"))
    assert str(change.place) == f"{RETRY}:6"


def test_surface_holds_each_definition_once(tmp_path: Path) -> None:
    surface = look(put(tmp_path, SIDE)).surface
    texts = snapshot(surface)
    assert count_names(surface) == 5
    assert texts["iconik_api/__init__.pyi"].splitlines()[4:] == [
        "",
        "class Retries:",
        "    def __init__(self, attempts: int = 4, longest: float = 60.0) -> None: ...",
        "    def harmless(self, method: str) -> bool: ...",
        "",
        "__version__ = '1.0.0'",
    ]
    assert "from iconik_api import Retries as Retries" in texts["pythonik/__init__.pyi"]
    assert "from pythonik.client import Client as Client" in texts["pythonik/__init__.pyi"]
    assert "(self, connection: Connection, retries: Retries | None = None)" in texts["pythonik/__init__.pyi"]


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (
            replace(CLIENT, "def close(self) -> None", "def close(self) -> Iterator[Socket]"),
            None,
        ),
        (
            each_of(
                replace(CLIENT, "import Connection", "import Connection, Socket"),
                replace(CLIENT, "def close(self) -> None", "def close(self) -> Iterator[Socket]"),
            ),
            "pythonik.client: a supported signature names iconik_api.runtime.wire.Socket, "
            "which is neither supported nor opaque",
        ),
        (replace(CLIENT, '__all__ = ["Client"]\n', ""), f"{CLIENT}: is supported, but has no __all__"),
        (
            replace(CLIENT, '["Client"]', '["Client", "Gone"]'),
            f"{CLIENT}: __all__ lists Gone, but pythonik.client.Gone does not exist",
        ),
        (
            replace(PACKAGE, "import Retries as Retries", "import RetryPolicy as Retries"),
            f"{PACKAGE}: __all__ lists Retries, but iconik_api.runtime.retry.RetryPolicy does not exist",
        ),
        (
            replace(LIST, "pythonik.client]", "pythonik.client, pythonik.x]"),
            "pythonik.x: is supported, but does not exist",
        ),
        (
            replace(LIST, "Connection: Connection", "Connection: Connection, iconik_api.runtime.wire.Socket: Socket"),
            "iconik_api.runtime.wire.Socket: is opaque, but no supported signature names it",
        ),
    ],
    ids=[
        "nothing",
        "private class",
        "no __all__",
        "missing name",
        "missing definition",
        "missing module",
        "needless opaque name",
    ],
)
def test_list_that_the_packages_do_not_keep_fails_the_check(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    edit: Edit,
    says: str | None,
) -> None:
    files = dict(SIDE)
    edit(files)
    monkeypatch.chdir(put(tmp_path, files))
    assert main(["surface"]) == (0 if says is None else 1)
    capsys.readouterr()
    assert main(["surface", "--check"]) == (0 if says is None else 1)
    assert capsys.readouterr().out.splitlines() == ([] if says is None else [says])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- iconik_api\n", "supported.yaml:1: invalid list: expected the keys modules and opaque"),
        ("modules: iconik_api\n", "supported.yaml:1: invalid modules: expected a list of dotted names"),
        ("modules:\n  - pythonik\n  - pythonik\n", "supported.yaml:3: pythonik is listed twice"),
        (
            "modules: []\nopaque: [x]\n",
            "supported.yaml:2: invalid opaque: expected dotted names, each with a name to show",
        ),
    ],
)
def test_malformed_list_is_refused_with_its_line(tmp_path: Path, text: str, says: str) -> None:
    put(tmp_path, {LIST: text})
    with pytest.raises(SpecError) as caught:
        Boundary.read(tmp_path)
    assert str(caught.value).endswith(says)


def test_missing_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"api/supported\.yaml: does not exist"):
        Boundary.read(tmp_path)
