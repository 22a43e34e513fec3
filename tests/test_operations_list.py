"""The list of operations in docs/ is what the client and the facades have."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs import operations, stand_in


def test_it_is_up_to_date(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["operations", "--check"])
    assert operations.main() == 0
    assert capsys.readouterr().out == ""


def test_the_list_of_what_the_stand_in_has_state_for_is_up_to_date(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["stand_in", "--check"])
    assert stand_in.main() == 0
    assert capsys.readouterr().out == ""


def test_another_list_is_noticed_and_written_anew(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = operations.TARGET.read_text(encoding="utf-8")
    target = tmp_path / "operations.md"
    target.write_text(old.replace("can_read_assets", "can_write_assets", 1), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(operations, "TARGET", target)
    monkeypatch.setattr("sys.argv", ["operations", "--check"])
    assert operations.main() == 1
    assert capsys.readouterr().out == "operations.md: changed\n"
    monkeypatch.setattr("sys.argv", ["operations"])
    assert operations.main() == 0
    assert target.read_text(encoding="utf-8") == old


def test_a_row_says_how_an_operation_is_called_and_what_it_sends() -> None:
    rows = operations.TARGET.read_text(encoding="utf-8").splitlines()
    (row,) = (row for row in rows if row.startswith("| `get_collection` "))
    assert row == (
        "| `get_collection` Fetch one collection. | `GET /API/assets/v1/collections/{collection_id}/` | read "
        "| `can_read_collections` | `collections().get` |"
    )
