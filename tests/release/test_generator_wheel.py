"""The generator works where only its wheel is installed."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Callable
from email.parser import Parser
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

pytestmark = pytest.mark.build

ROOT = Path(__file__).parents[2]
#: Packages that the runtime uses if a program has them, that come with httpx, that type checkers have themselves
#: (tests/runtime/test_deprecation.py runs without `typing_extensions`), and that later versions of Python have.
OPTIONAL = {
    "aiohttp",
    "annotationlib",
    "anyio",
    "certifi",
    "idna",
    "pydantic",
    "pydantic_core",
    "pyreqwest",
    "trio",
    "typing_extensions",
    "yarl",
}


@pytest.fixture(scope="module")
def installed(unpacked: Callable[..., Path]) -> Path:
    """A folder with what the wheel holds."""
    return unpacked("pythonik-generator")


def test_writes_a_client_without_a_checkout(installed: Path, tmp_path: Path) -> None:
    document = ROOT / "generated/iconik_api/contract/jobs.json"
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(installed)!r})\n"
        "from pythonik_generator.foreign.command import main\n"
        f"assert main([{str(document)!r}, '--out', 'jobs_client']) == 0\n"
        "assert not any(name.partition('.')[0] in ('generator', 'iconik_api', 'pythonik') for name in sys.modules)\n"
        "sys.path.insert(0, '.')\n"
        "from jobs_client import Client\n"
        "client = Client('an-app', 'a-token')\n"
        "print(client.api().get_job.call('an-id').target)\n"
    )
    run = subprocess.run((sys.executable, "-I", "-c", code), cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    operations = sum(len(item) for item in json.loads(document.read_text())["paths"].values())
    *_, counts, target = run.stdout.splitlines()
    assert counts.endswith("the client has the whole document"), counts
    assert 0 < int(counts.split()[2]) <= operations
    assert target == "v1/jobs/an-id/"


def test_commands_on_our_contract_are_not_in_the_wheel(installed: Path) -> None:
    folders = {path.name for path in (installed / "pythonik_generator").iterdir() if path.is_dir()} - {"__pycache__"}
    assert folders == {"check", "foreign", "observe", "runtime", "templates"}
    assert not (installed / "pythonik_generator" / "cli.py").exists()


def test_says_what_it_needs(installed: Path) -> None:
    imported = set()
    for path in (installed / "pythonik_generator").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            imported |= {name.partition(".")[0] for name in names}
    (metadata,) = installed.glob("*.dist-info/METADATA")
    required = {
        re.split(r"[<>=!]", line)[0] for line in Parser().parsestr(metadata.read_text()).get_all("Requires-Dist")
    }
    distributions = packages_distributions()
    missing = {
        name
        for name in imported - sys.stdlib_module_names - OPTIONAL
        if not required & {re.sub("[-_.]+", "-", each).lower() for each in distributions.get(name, ())}
    }
    assert missing == set()
