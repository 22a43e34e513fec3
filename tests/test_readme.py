"""The first lines of the README do what they say, against the stand-in."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pythonik.testing import StandIn

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
