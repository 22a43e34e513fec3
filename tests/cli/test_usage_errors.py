"""A usage error ends with exit code 2 and one line, before anything is sent."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from pythonik.cli import main
from pythonik.testing import StandIn

from .conftest import Run

ID = "0b4d6b0a-5a4f-4a5e-9a53-0d4f8a1f2c11"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["upload"], "Missing argument 'PATHS...'"),
        (["uplaod", "F"], "Did you mean 'upload'"),
        (["upload", "F", "--tape"], "No such option"),
        (["upload", "F", "--part-size", "16M"], "invalid size '16M'"),
        (["upload", "F", "--bandwidth", "fast"], "invalid size 'fast'"),
        (["upload", "F", "--workers", "0"], "0 is not in the range"),
        (["upload", "F", "--checksum", "crc32"], "'crc32' is not one of"),
        (["upload", "F", "--metadata", "{"], "invalid JSON"),
        (["upload", "F", "--metadata", "[1]"], "must be an object of values by field, not list"),
        (["upload", "F", "--metadata", "@nowhere.json"], "nowhere.json: No such file"),
        (["upload", "F", "--metadata", "@F"], "invalid JSON"),
        (["upload", "nowhere.mov"], "nowhere.mov: file does not exist"),
        (["upload", "F", "nowhere.mov"], "nowhere.mov: file does not exist"),
        (["upload", "x" * 300], "File name too long"),
        (["upload", "PIPE"], "not a regular file: pipe its bytes in"),
        (["upload", "EMPTY"], "the directory contains no file"),
        (["upload", "-"], "standard input has no name: pass --name"),
        (["upload", "F", "CARD", "--title", "x"], "--title is for a single path"),
        (["upload", "F", "--title", " "], "--title must not be empty"),
        (["upload", "F", "CARD", "--name", "x"], "--name is for a single path"),
        (["upload", "F", "--name", "a/b"], "--name must be a file name without a path"),
        (["upload", "CARD", "--name", "x"], "leave out --name"),
        (["upload", "CARD", "--asset", ID], "leave out --asset"),
        (["upload", "F", "--new-version"], "--new-version requires --asset"),
        (["upload", "F", "--view", ID], "--view requires --metadata"),
        (["upload", "F", "--asset", ID, "--title", "x"], "--title is for new assets"),
        (["upload", "F", "--asset", ID, "--collection", ID], "--collection is for new assets"),
        (["upload", "F", "--asset", ID, "--metadata", "{}"], "--metadata is for new assets"),
        (["download"], "Missing argument 'ASSET_ID'"),
        (["download", ID], "pass either FILE_ID or --all"),
        (["download", ID, ID, "--all"], "pass either FILE_ID or --all"),
        (["download", ID, ID, "--checksum", "abc"], "Invalid value for '--checksum'"),
        (["download", ID, "--all", "--checksum", "0" * 32], "--checksum is for one file"),
        (["download", ID, "--all", "--to", "F"], "--all needs a directory"),
        (["download", ID, ID, "--to", "nowhere/x.mov"], "nowhere: directory does not exist"),
        (["download", ID, ID, "--to", "x" * 300], "File name too long"),
        (["download", ID, "--all", "--to", "x" * 300], "File name too long"),
        (["download", ID, ID, "--to", "F"], "pass --overwrite to replace it"),
        (["uploads", "resume"], "pass either an ID or --all"),
        (["uploads", "resume", "x", "--all"], "pass either an ID or --all"),
        (["uploads", "resume", "x"], "unfinished upload x does not exist"),
        (["uploads", "abort"], "Missing argument 'ID...'"),
        (["uploads", "abort", "x"], "unfinished upload x does not exist"),
    ],
)
def test_usage_error_ends_with_2_before_anything_is_sent(
    run: Run,
    iconik: StandIn,
    small: Path,
    card: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    reason: str,
) -> None:
    (tmp_path / "empty" / "deeper").mkdir(parents=True)
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.chdir(tmp_path)
    names = {"F": small.name, "@F": f"@{small.name}", "CARD": card.name, "EMPTY": "empty", "PIPE": "pipe"}
    result = run(*[names.get(each, each) for each in arguments])
    assert (result.code, result.out) == (2, "")
    assert reason in result.err
    assert result.err.startswith("pythonik")
    assert result.err.count("\n") == 1
    assert not iconik.requests


@pytest.mark.parametrize("variable", ["ICONIK_APP_ID", "ICONIK_AUTH_TOKEN"])
@pytest.mark.parametrize("arguments", [["upload", "FILE"], ["download", ID, ID], ["uploads", "resume", "--all"]])
def test_missing_credentials_are_a_usage_error(
    run: Run, small: Path, monkeypatch: pytest.MonkeyPatch, variable: str, arguments: list[str]
) -> None:
    monkeypatch.delenv(variable)
    result = run(*[small if each == "FILE" else each for each in arguments])
    assert (result.code, result.err) == (2, f"pythonik: environment variable {variable} is not set\n")


def test_unencrypted_base_url_is_a_usage_error(run: Run, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ICONIK_BASE_URL", "http://iconik.example")
    result = run("upload", small)
    assert result.code == 2
    assert "not encrypted" in result.err


def test_socket_in_place_of_a_file_is_a_usage_error(run: Run, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket"))
        assert run("upload", tmp_path / "socket").code == 2


@pytest.mark.parametrize("arguments", [[], ["uploads"]])
def test_command_without_arguments_shows_the_help(run: Run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert "Usage: pythonik" in result.out + result.err


def test_missing_extra_is_named() -> None:
    code = "import sys; sys.modules['typer'] = None; from pythonik.cli import main; sys.exit(main(['--help']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "pythonik: the command line is an extra: pip install 'pythonik[cli]'\n"


def test_library_does_not_import_the_command() -> None:
    code = (
        "import sys, pythonik.client, pythonik.specs.uploads, pythonik.specs.files, pythonik.downloads\n"
        "assert not {'typer', 'pythonik.cli'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_token_cannot_be_passed_as_an_argument(run: Run) -> None:
    for command in (["upload"], ["download"], ["uploads", "resume"], ["uploads", "abort"]):
        text = run(*command, "--help").out
        assert "--json" in text
        assert "token" not in text.lower()


def test_version_option_prints_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("pythonik ")
