"""The tests of the base, type-checked against the client under review: they represent the code of callers."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

from generator.errors import SpecError
from generator.review.change import Change, Place, Verdict
from generator.review.side import Side
from generator.surface import PACKAGES

__all__ = ["OldTests"]

# Without the current directory and PYTHONPATH among the folders of modules that run.
_MYPY = (sys.executable, "-I", "-m", "mypy")
_CONFIGURATION = """\
[mypy]
python_version = 3.11
check_untyped_defs = True
ignore_missing_imports = True
namespace_packages = True
explicit_package_bases = True
pretty = False
color_output = False
error_summary = False
follow_imports = skip

[mypy-iconik_api.*,pythonik.*,tests.*,httpx.*,attr.*,attrs.*,msgspec.*]
follow_imports = silent
"""
"""Other libraries of the tests take most of the time and are unrelated to the client, so they are skipped."""

_ERROR = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+): error: (?P<text>.*?)(?:  \[(?P<code>[a-z-]+)\])?")
_WORD = re.compile(r"\w+")
_TOOLING = re.compile(r"^\s*(?:from|import) (?:generator|tests\.generator|tests\.spec|tests\.review)\b", re.MULTILINE)
_CLIENT = re.compile(r"^\s*(?:from|import) (?:iconik_api|pythonik)\b", re.MULTILINE)


@attrs.define
class OldTests:
    """A check that runs in the background: call `start` early and `changes` late."""

    base: Side
    head: Side
    scratch: Path
    _runs: dict[str, subprocess.Popen[str]] = attrs.field(factory=dict, init=False)

    def start(self) -> None:
        """Start the check, unless the base has no tests or the client is equal."""
        files = sorted(self._files())
        if not files or all(_same(self.base.root / folder, self.head.root / folder) for folder in PACKAGES.values()):
            return
        self.scratch.mkdir(parents=True, exist_ok=True)
        tests = self.scratch / "tests"
        if tests.exists():
            shutil.rmtree(tests)
        shutil.copytree(self.base.root / "tests", tests, ignore=shutil.ignore_patterns("__pycache__"))
        (self.scratch / "mypy.ini").write_text(_CONFIGURATION, encoding="utf-8")
        for name, side in (("base", self.base), ("head", self.head)):
            self._runs[name] = self._run(name, side, files)

    def changes(self) -> list[Change]:
        """Return the errors that the tests do not have with the client of the base.

        Raises:
            SpecError: The type checker failed.
        """
        if not self._runs:
            return []
        before = {error.mark for error in self._errors("base")}
        return [
            Change(
                "types",
                "tests",
                "type-error",
                f"{error.file} {error.text}",
                Verdict.BREAKING,
                "worked with the types of the base",
                Place(error.file, error.line, self.base.name),
            )
            for error in self._errors("head")
            if error.mark not in before
        ]

    def _files(self) -> Iterator[str]:
        """Yield the tests that use the client and not the tooling."""
        for path in (self.base.root / "tests").rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            if _CLIENT.search(text) and not _TOOLING.search(text):
                yield path.relative_to(self.base.root).as_posix()

    def _run(self, name: str, side: Side, files: list[str]) -> subprocess.Popen[str]:
        folders = [str((side.root / folder).resolve().parent) for folder in PACKAGES.values()]
        environment = {**os.environ, "MYPYPATH": os.pathsep.join([*folders, "."])}
        # Each side has a cache of its own, which the next review uses.
        command = [*_MYPY, "--config-file=mypy.ini", f"--cache-dir=mypy-{name}", *files]
        return subprocess.Popen(  # noqa: S603  (our own arguments, and names of files)
            command, cwd=self.scratch, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def _errors(self, name: str) -> Iterator[_Error]:
        out, err = self._runs[name].communicate()
        if self._runs[name].returncode not in (0, 1):
            last = (err or out).strip().splitlines()[-1:]
            raise SpecError(f"mypy failed on the tests of {self.base.name}: {''.join(last)}")
        for line in out.splitlines():
            if found := _ERROR.fullmatch(line):
                yield _Error(found["file"], int(found["line"]), f"{found['text']} [{found['code']}]")


@attrs.frozen
class _Error:
    file: str
    line: int
    text: str

    @property
    def mark(self) -> tuple[str, tuple[str, ...]]:
        """File and words of the error: mypy lists the keys of a TypedDict in another order when its cache has them."""
        return self.file, tuple(sorted(_WORD.findall(self.text)))


def _same(one: Path, other: Path) -> bool:
    return _contents(one) == _contents(other)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}
