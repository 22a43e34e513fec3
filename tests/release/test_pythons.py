"""Which Pythons are tested, and the runs of the suite on each of them (`make pythons`)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from generator.release.distributions import DISTRIBUTIONS

from . import compatibility, pythons, roots
from .conftest import ROOT


def test_all_distributions_name_the_same_pythons() -> None:
    assert {pythons.supported(each.folder) for each in DISTRIBUTIONS} == {pythons.supported()}


def test_the_first_classifier_is_the_oldest_python_that_can_install_it() -> None:
    for each in DISTRIBUTIONS:
        project = tomllib.loads((ROOT / each.folder / "pyproject.toml").read_text())["project"]
        assert project["requires-python"] == f">={pythons.supported(each.folder)[0]}"


def test_the_documentation_names_each_python() -> None:
    text = (ROOT / "docs/compatibility.md").read_text()
    assert [each for each in pythons.supported() if f"| {each} |" not in text] == []


def test_the_tests_of_make_compatibility_exist() -> None:
    assert [each for each in compatibility.TESTS if not (ROOT / each).is_file()] == []


def test_a_copy_of_the_checkout_has_new_files_and_neither_ignored_nor_deleted_ones(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "folder").mkdir(parents=True)
    for name in ("kept", "deleted", "folder/kept", "ignored"):
        (root / name).write_text(name)
    (root / ".gitignore").write_text("ignored\n")
    git("init", "--quiet", cwd=root)
    git("add", "--all", cwd=root)
    git("commit", "--quiet", "--message", "first", cwd=root)
    (root / "deleted").unlink()
    (root / "kept").write_text("changed")
    (root / "ü new").write_text("new")
    pythons.copy_checkout(root, tmp_path / "copy")
    copy = tmp_path / "copy"
    files = {path.relative_to(copy) for path in copy.rglob("*") if path.is_file()}
    found = {path.as_posix() for path in files if path.parts[0] != ".git"}
    assert found == {".gitignore", "kept", "folder/kept", "ü new"}
    assert (copy / "kept").read_text() == "changed"
    listed = subprocess.run(("git", "ls-files", "-z"), cwd=copy, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert set(listed.strip("\0").split("\0")) == found


def test_pip_in_a_root_is_configured_as_pip_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index, certificate = tmp_path / "index/simple", tmp_path / "ca.pem"
    index.mkdir(parents=True)
    certificate.touch()
    (tmp_path / "pip.conf").write_text(f"[global]\nextra-index-url =\n    file://{index}\n    https://pypi.example/\n")
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    monkeypatch.setenv("PIP_CERT", str(certificate))
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example")
    monkeypatch.setenv("A_TOKEN_OF_CERTAINTY", "secret")
    roots._pip.cache_clear()
    try:
        env, shared = roots.Root("trixie", tmp_path).env(), roots._shared_paths()
    finally:
        roots._pip.cache_clear()
    assert env["PIP_EXTRA_INDEX_URL"].split() == [f"file://{index}", "https://pypi.example/"]
    assert (env["PIP_CERT"], env["HTTPS_PROXY"]) == (str(certificate), "http://proxy.example")
    assert "secret" not in env.values()
    # The pages of an index point to files beside it.
    assert {str(index.parent), str(certificate)} <= set(shared)


def test_a_python_that_cannot_be_had_is_named(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert pythons.main(["3.99", "--roots", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("3.99: not run: ")


@pytest.mark.skipif(sys.platform == "win32", reason="it has no groups of processes")
def test_a_run_that_is_stopped_ends_what_it_has_started(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from tests.release.pythons import _run\n"
        "signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))\n"
        "_run(('sh', '-c', 'sleep 60 & echo $!; wait'), os.environ, open(sys.argv[1], 'wb'))\n"
    )
    output = tmp_path / "output"
    with subprocess.Popen((sys.executable, "-c", code, str(output)), cwd=ROOT) as process:
        _wait_until(lambda: output.exists() and output.read_text().endswith("\n"))
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 3
    _wait_until(lambda: not _runs(int(output.read_text())))


def git(*arguments: str, cwd: Path) -> None:
    identity = ("-c", "user.name=A Maintainer", "-c", "user.email=maintainer@pythonik.example")
    subprocess.run(("git", *identity, *arguments), cwd=cwd, check=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def _wait_until(condition: object) -> None:
    deadline = time.monotonic() + 10
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.01)
