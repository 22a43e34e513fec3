"""Findings are complete scripts, and a finding that has changed fails the run."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from findings.__main__ import FOLDER, main, packages_of

FINDINGS = sorted(FOLDER.glob("[!_]*.py"))
HEADER = '# /// script\n# dependencies = [{}]\n# ///\n"""A finding."""\n'


@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.stem)
def test_a_finding_pins_its_packages_and_imports_nothing_of_ours(finding: Path) -> None:
    tree = ast.parse(finding.read_text())
    assert packages_of(finding)
    assert ast.get_docstring(tree)
    assert not re.search(r"\b(?:import|from) (?:pythonik|iconik_api|generator)\b", finding.read_text())


def test_a_package_without_a_version_is_refused(tmp_path: Path) -> None:
    script = tmp_path / "loose.py"
    script.write_text(HEADER.format('"httpx>=0.28"'))
    with pytest.raises(ValueError, match=r"loose\.py: invalid dependency 'httpx>=0\.28'"):
        packages_of(script)


def test_a_script_without_a_header_is_refused(tmp_path: Path) -> None:
    script = tmp_path / "bare.py"
    script.write_text('"""A finding."""\n')
    with pytest.raises(ValueError, match=r"bare\.py: the header"):
        packages_of(script)


def test_a_text_that_no_finding_has_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nothing"], tmp_path) == 1
    assert "'nothing'" in capsys.readouterr().err


def test_a_changed_finding_fails_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Without packages, nothing is installed.
    (tmp_path / "changed.py").write_text(HEADER.format("") + 'raise SystemExit("another behaviour")\n')
    (tmp_path / "unchanged.py").write_text(HEADER.format(""))
    assert main([], tmp_path) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "1 unchanged, 1 changed: changed"
