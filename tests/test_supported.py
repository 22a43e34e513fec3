"""The list of supported modules holds for the packages as they run, for docs/ARCHITECTURE.md, and for every example."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from generator.surface import Boundary, Supported, read_modules

ROOT = Path(__file__).parents[1]
BOUNDARY = Boundary.read(ROOT)
#: The pages for callers. Those below docs/howto are about changes of pythonik itself.
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("*/README.md")])
EXAMPLES = sorted(ROOT.glob("examples/**/*.py"))
_IMPORT = re.compile(r"^ *(?:from|import) +(?:iconik_api|pythonik)\b(?:[^\n(]*\([^)]*\)|[^\n]*)", re.MULTILINE)
_CODE = re.compile(r"```(?:python|py)\n(.*?)```", re.DOTALL)
_SECTION = re.compile(r"^## Supported names\n(.*?)^## ", re.MULTILINE | re.DOTALL)


@pytest.mark.slow
def test_packages_keep_the_list() -> None:
    assert Supported.of(read_modules(ROOT), BOUNDARY).faults == []


@pytest.mark.parametrize("name", BOUNDARY.modules)
def test_supported_module_has_what_it_lists(name: str) -> None:
    module = import_module(name)
    assert module.__all__
    assert [each for each in module.__all__ if not hasattr(module, each)] == []
    assert len(set(module.__all__)) == len(module.__all__)


def test_architecture_lists_the_supported_modules() -> None:
    (section,) = _SECTION.findall((ROOT / "docs/ARCHITECTURE.md").read_text(encoding="utf-8"))
    rows = re.findall(r"^\| (`[^|]*`) \|", section, re.MULTILINE)
    named = [name for row in rows for words in re.findall(r"`([^`]+)`", row) for name in expanded(words)]
    assert sorted(named) == sorted(BOUNDARY.modules)


def expanded(words: str) -> Iterator[str]:
    """Write out ``a.{b,c}`` and ``<service>``."""
    if "<service>" in words:
        for service in sorted(path.parent.name for path in (ROOT / "spec").glob("*/openapi.yaml")):
            yield words.replace("<service>", service)
    elif found := re.search(r"\{([^}]*)\}", words):
        for each in found[1].split(","):
            yield from expanded(words.replace(found[0], each, 1))
    else:
        yield words


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_page_imports_only_what_is_supported(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert [each for code in _CODE.findall(text) for each in unsupported(code)] == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_example_imports_only_what_is_supported(example: Path) -> None:
    text = example.read_text(encoding="utf-8")
    assert _IMPORT.search(text)
    assert list(unsupported(text)) == []


@pytest.mark.parametrize(
    ("code", "finds"),
    [
        ("from pythonik import PythonikClient\n", []),
        ("from pythonik.exceptions import (\n    NotFoundError,\n    PagingError,\n)\n", []),
        ("from iconik_api.assets import models\n", []),
        ("import pythonik.client\n", []),
        ("    from iconik_api.runtime import base\n", ["iconik_api.runtime.base"]),
        ("import iconik_api.runtime\n", ["iconik_api.runtime"]),
        ("from pythonik.client import PythonikClient, _Client\n", ["pythonik.client._Client"]),
        ("from pythonik.uploads.storages import (\n    s3,\n)\n", ["pythonik.uploads.storages.s3"]),
    ],
)
def test_import_of_a_private_name_is_found(code: str, finds: list[str]) -> None:
    assert list(unsupported(code)) == finds


def unsupported(code: str) -> Iterator[str]:
    """Yield what code imports of the packages without their support."""
    for text in _IMPORT.findall(code):
        (statement,) = ast.parse(text.strip()).body
        if isinstance(statement, ast.Import):
            yield from (alias.name for alias in statement.names if alias.name not in BOUNDARY.modules)
        elif isinstance(statement, ast.ImportFrom):
            module = statement.module or ""
            for alias in statement.names:
                dotted = f"{module}.{alias.name}"
                names = import_module(module).__all__ if module in BOUNDARY.modules else ()
                if alias.name not in names and dotted not in BOUNDARY.modules:
                    yield dotted
