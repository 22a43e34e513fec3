"""The first lines of the README do what they say, against the stand-in; pages name files that exist."""

from __future__ import annotations

import ast
import re
import textwrap
from pathlib import Path

import pytest

from pythonik.testing import StandIn
from pythonik.uploads.base import steps
from pythonik.uploads.storages import base as storage_base

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"


def test_first_lines(
    iconik: StandIn, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "harbour.mov").write_bytes(b"footage")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path))
    monkeypatch.setenv("ICONIK_APP_ID", iconik.app_id)
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", iconik.auth_token)
    monkeypatch.setenv("ICONIK_BASE_URL", iconik.base_url)
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.S)
    names: dict[str, object] = {}
    exec(code.replace('app_id="…", auth_token="…"', ""), names)
    shown = capsys.readouterr().out.splitlines()
    assert shown[0] == "Harbour at dawn ACTIVE"
    assert shown[1] == "200 ['Harbour at dawn']"
    names["client"].close()  # type: ignore[attr-defined]


def test_commands_are_those_of_the_makefile() -> None:
    readme, makefile = ((ROOT / name).read_text() for name in ("README.md", "Makefile"))
    (block,) = re.findall(r"```\n(make .*?)```", readme, re.S)
    targets = [line.split()[1] for line in block.splitlines()]
    assert targets == ["demo", "test"]
    assert all(re.search(rf"^{target}:", makefile, re.M) for target in targets)


@pytest.mark.parametrize(
    "page",
    [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        *sorted(str(path.relative_to(ROOT)) for path in DOCS.rglob("*.md")),
    ],
)
def test_links_lead_somewhere(page: str) -> None:
    file = ROOT / page
    for target in re.findall(r"\]\(([^)#]+)", file.read_text()):
        if not target.startswith("http"):
            assert (file.parent / target).exists(), f"{page} links to {target}"


#: Files that a page has the reader create.
CREATED = re.compile(r"changes/\+.*|.*/(?:test_)?(?:http_put|jobs_children)\.py")
GUIDES = ["CONTRIBUTING.md", *sorted(f"docs/{path.relative_to(DOCS)}" for path in DOCS.glob("*/*.md"))]


@pytest.mark.parametrize("page", GUIDES)
def test_files_that_a_guide_names_exist(page: str) -> None:
    named = re.findall(
        r"`((?:spec|generator|overlays|generated|api|tests|docs|changes)/[^`\s]*)`", (ROOT / page).read_text()
    )
    assert [name for name in named if not CREATED.fullmatch(name) and not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", [page for page in GUIDES if "/howto/" in page])
def test_code_of_a_guide_can_be_read(page: str) -> None:
    for code in re.findall(r"^ *```python\n(.*?)^ *```$", (ROOT / page).read_text(), re.M | re.S):
        lines = textwrap.dedent(code)
        # A branch of a match statement is shown without the statement.
        ast.parse(
            f"match x:\n{textwrap.indent(lines, '    ')}"
            if lines.startswith("case ")
            else f"def f():\n{textwrap.indent(lines, '    ')}"
        )


def test_every_decision_and_every_guide_is_in_its_index() -> None:
    for folder in ("decisions", "howto"):
        index = (DOCS / folder / "README.md").read_text()
        pages = {path.name for path in (DOCS / folder).glob("*.md")} - {"README.md"}
        assert set(re.findall(r"\]\(([\w-]+\.md)\)", index)) == pages


@pytest.mark.parametrize("page", [page for page in GUIDES if "/decisions/" in page and "README" not in page])
def test_a_decision_has_its_context_its_choice_and_its_cost(page: str) -> None:
    assert re.findall(r"^## (.*)$", (ROOT / page).read_text(), re.M) == ["Context", "Choice", "Cost"]


def test_functions_that_the_guide_to_storages_explains_exist() -> None:
    rows = re.findall(r"^\| `(\w+)\(", (DOCS / "howto/add-a-storage.md").read_text(), re.M)
    assert rows
    assert [name for name in rows if not (hasattr(storage_base, name) or hasattr(steps, name))] == []
