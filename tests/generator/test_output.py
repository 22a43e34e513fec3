"""Folders of the generator: it replaces and removes only files that it has written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import SpecError
from generator.foreign.draft import read_foreign
from generator.generate import generate_service
from generator.output import LIST, own_folder, require_own, write_files, write_list
from generator.release.artifacts import SUMS, _remove_earlier
from generator.release.stopped import Stopped
from generator.surface.snapshot import write_snapshot

TEXT = "of somebody"


def client(folder: Path, *names: str, text: str = "pass\n") -> Path:
    """A client in a folder of its own, as the generator writes it."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    write_list(folder, digests=True)
    return folder


def contents(folder: Path) -> dict[str, str]:
    return {str(path): path.read_text() for path in folder.rglob("*") if path.is_file()}


def a_file(out: Path) -> None:
    (out / "notes.md").write_text(TEXT)


def a_repository(out: Path) -> None:
    (out / ".git").mkdir()
    (out / ".git" / "HEAD").write_text(TEXT)


def an_empty_folder(out: Path) -> None:
    (out / "mine").mkdir()


def a_module_beside_ours(out: Path) -> None:
    (out / "runtime" / "mine.py").write_text(TEXT)


def an_edited_file(out: Path) -> None:
    (out / "client.py").write_text(TEXT)


def a_link(out: Path) -> None:
    (out / "client.py").unlink()
    (out / "client.py").symlink_to(out / "runtime" / "op.py")


def a_link_to_a_folder(out: Path) -> None:
    (out / "assets").symlink_to(out.parent)


def no_list(out: Path) -> None:
    (out / LIST).unlink()


def another_list(out: Path) -> None:
    (out / LIST).unlink()
    (out / LIST).mkdir()


@pytest.mark.parametrize(
    "change",
    [
        a_file,
        a_repository,
        an_empty_folder,
        a_module_beside_ours,
        an_edited_file,
        a_link,
        a_link_to_a_folder,
        no_list,
        another_list,
    ],
)
def test_folder_with_anything_of_somebody_else_is_refused(tmp_path: Path, change: Callable[[Path], None]) -> None:
    out = client(tmp_path / "shop", "client.py", "runtime/op.py")
    fresh = client(tmp_path / "fresh" / "shop", "client.py", "runtime/op.py", text="new\n")
    require_own(out, fresh)
    change(out)
    before = contents(out)
    with pytest.raises(SpecError, match=r"shop/\S+ was not written by the generator, or was changed"):
        require_own(out, fresh)
    assert contents(out) == before


def test_folder_of_an_earlier_version_is_replaced(tmp_path: Path) -> None:
    out = client(tmp_path / "shop", "client.py", "gone/op.py")
    (out / "gone" / "__pycache__").mkdir()
    (out / "gone" / "__pycache__" / "op.pyc").write_bytes(b"")
    require_own(out, client(tmp_path / "fresh", "client.py", "new/op.py"))
    require_own(tmp_path / "nowhere", tmp_path / "fresh")
    (tmp_path / "empty").mkdir()
    require_own(tmp_path / "empty", tmp_path / "fresh")


def test_unlisted_file_with_the_same_content_is_replaced(tmp_path: Path) -> None:
    """As after a merge of two branches, of which one has not listed its new module."""
    out = client(tmp_path / "shop", "client.py")
    (out / "runtime").mkdir()
    (out / "runtime" / "new.py").write_text("pass\n")
    require_own(out, client(tmp_path / "fresh", "client.py", "runtime/new.py"))


@pytest.mark.parametrize("kind", ["file", "link"])
def test_place_that_is_not_a_folder_is_refused(tmp_path: Path, kind: str) -> None:
    out = tmp_path / "shop"
    if kind == "file":
        out.write_text(TEXT)
    else:
        out.symlink_to(tmp_path)
    with pytest.raises(SpecError, match="is not a folder"):
        require_own(out, client(tmp_path / "fresh", "client.py"))


def test_regenerated_client_leaves_a_repository_alone(tmp_path: Path) -> None:
    document = tmp_path / "shop.yaml"
    document.write_text(
        "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\nservers: [{url: https://shop.example}]\n"
        "paths: {/items/: {get: {operationId: list_items, responses: {'204': {description: Done}}}}}\n"
    )
    service, _ = read_foreign(document, None)
    out = tmp_path / "shop"
    generate_service(service, out)
    generate_service(service, out)
    a_repository(out)
    before = contents(tmp_path)
    with pytest.raises(SpecError, match=r"shop/\.git was not written"):
        generate_service(service, out)
    assert contents(tmp_path) == before


def test_file_of_somebody_else_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text(TEXT)
    (tmp_path / "notes").write_text(TEXT)
    with pytest.raises(SpecError, match=r"b\.json was not written by the generator"):
        write_files(tmp_path, {"a.json": "1", "b.json": "2"})
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.json", "notes"]
    (tmp_path / "b.json").unlink()
    write_files(tmp_path, {"a.json": "1"})
    write_files(tmp_path, {"b.json": "2"})
    write_files(tmp_path, {"a.json": "3", "b.json": "4"})
    assert (tmp_path / "a.json").read_text() == "3"
    assert (tmp_path / "notes").read_text() == TEXT


@pytest.mark.parametrize("name", ["a.json", LIST])
def test_link_is_not_written_through(tmp_path: Path, name: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text(f"{LIST}\na.json\n")
    out = tmp_path / "out"
    write_files(out, {"a.json": "1"})
    (out / name).unlink()
    (out / name).symlink_to(elsewhere)
    with pytest.raises(SpecError, match="was not written by the generator"):
        write_files(out, {"a.json": "2"})
    assert elsewhere.read_text() == f"{LIST}\na.json\n"


def test_scratch_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    assert own_folder(tmp_path / "scratch") == tmp_path / "scratch"
    own_folder(tmp_path / "scratch")
    (tmp_path / "mine" / "types" / "tests").mkdir(parents=True)
    with pytest.raises(SpecError, match="mine was not made by the generator"):
        own_folder(tmp_path / "mine")


def test_snapshot_does_not_remove_the_stubs_of_somebody_else(tmp_path: Path) -> None:
    (tmp_path / "mine.pyi").write_text("x: int\n")
    with pytest.raises(SpecError, match=r"mine\.pyi is not a snapshot"):
        write_snapshot({}, tmp_path)
    assert (tmp_path / "mine.pyi").exists()


def test_only_files_of_an_earlier_release_are_removed(tmp_path: Path) -> None:
    _remove_earlier(tmp_path / "nowhere")
    for name in ("a.whl", "a.cdx.json"):
        (tmp_path / name).write_text("")
    (tmp_path / SUMS).write_text("0  a.whl\n0  a.cdx.json\n")
    (tmp_path / "notes.md").write_text(TEXT)
    with pytest.raises(Stopped, match=r"notes\.md is not a file of a release"):
        _remove_earlier(tmp_path)
    assert len(list(tmp_path.iterdir())) == 4
    (tmp_path / "notes.md").unlink()
    _remove_earlier(tmp_path)
    assert list(tmp_path.iterdir()) == []
