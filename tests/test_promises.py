"""Each promise of the documentation has tests, and they exist."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs/promises.md").read_text("utf-8").partition("\n## Mutants")[0]
ROWS = re.findall(r"^\| (?!promise |---)(.+?) \| (.+) \|$", TEXT, re.M)


@cache
def _tests(path: str) -> set[str]:
    tree = ast.parse((ROOT / path).read_bytes())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def _missing(cell: str) -> list[str]:
    """Return the files and tests of a cell that do not exist; a cell without any is wrong, too."""
    missing: list[str] = []
    for group in cell.split("; "):
        path, *names = re.findall(r"`((?:tests/|test_)[\w/]+(?:\.py)?)`", group) or [""]
        tests = _tests(path) if path.endswith(".py") and (ROOT / path).is_file() else set[str]()
        if not any(name.startswith("test_") for name in tests):
            missing.append(path or group)
        missing += [f"{path}: {name}" for name in names if name not in tests]
    return missing


@pytest.mark.parametrize(("promise", "tests"), ROWS, ids=[str(number) for number in range(len(ROWS))])
def test_a_promise_has_tests_that_exist(promise: str, tests: str) -> None:
    assert _missing(tests) == [], promise


def test_a_test_that_does_not_exist_is_found() -> None:
    here = "`tests/test_promises.py`"
    assert _missing(f"{here}: `test_a_test_that_does_not_exist_is_found`") == []
    assert _missing(f"{here}: `test_nothing`") == ["tests/test_promises.py: test_nothing"]
    assert _missing("`tests/nothing.py`: `test_a`") == ["tests/nothing.py", "tests/nothing.py: test_a"]
    assert _missing("by hand") == ["by hand"]


def test_each_promise_of_an_engine_has_a_row() -> None:
    page = (ROOT / "docs/faults.md").read_text("utf-8")
    table = page.partition("Further promises, engine by engine:")[2].partition("\n## ")[0]
    promised = re.findall(r"^\| (?!Promise |---)(.+?) \|", table, re.M)
    assert len(promised) > 10
    assert [each for each in promised if each not in dict(ROWS)] == []
