"""The stand-in works where its wheel and that of the client are installed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import ROOT, run

pytestmark = pytest.mark.build

#: Requirements of the stand-in that the client does not have.
NEEDED = ("jsonschema", "nanio", "openapi_schema_validator", "starlette", "uvicorn")


@pytest.fixture(scope="module")
def installed(unpacked: Callable[..., Path]) -> Path:
    """A folder with what both wheels hold."""
    return unpacked("pythonik", "pythonik-testing")


def test_has_the_whole_contract(installed: Path) -> None:
    code = (
        "from pythonik.testing import StandIn, contract\n"
        f"assert contract.__file__.startswith({str(installed)!r})\n"
        "print(len(contract.Contract.load().operations))\n"
        "with StandIn(storage='none') as iconik:\n"
        "    print(iconik.base_url[:17])\n"
    )
    documents = [json.loads(path.read_bytes()) for path in (ROOT / "generated/iconik_api/contract").glob("*.json")]
    operations = [
        operation
        for document in documents
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]
    assert run(installed, code) == [str(len(operations)), "http://127.0.0.1:"]


def test_the_plugin_costs_nothing_to_tests_that_do_not_use_it(installed: Path) -> None:
    code = (
        "import sys\n"
        f"sys.modules |= dict.fromkeys({NEEDED!r})\n"
        "import pythonik.testing.pytest_plugin\n"
        "import pythonik.testing as testing\n"
        "assert 'StandIn' in dir(testing)\n"
    )
    run(installed, code)
