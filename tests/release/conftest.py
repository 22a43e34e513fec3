"""A small repository that can be released, with stand-ins for the review and the generator, for tests to break."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.release.distributions import DISTRIBUTIONS
from generator.release.index import Index
from generator.release.steps import Release, release

from ..once import OncePerRun

ROOT = Path(__file__).parents[2]

_GENERATOR = '''\
"""Does what the commands of the real one do, as far as a release looks at it."""
import json
import os
import pathlib
import sys

settings = json.loads(pathlib.Path("settings.json").read_text())
out = pathlib.Path(sys.argv[sys.argv.index("--out") + 1])
out.mkdir(parents=True)
if sys.argv[1] == "review":
    print("the review speaks")
    (out / "report.json").write_text(json.dumps(settings["report"]))
    sys.exit(settings["review"])
seed = os.environ["PYTHONHASHSEED"] if settings["by chance"] else ""
(out / "__init__.py").write_text(pathlib.Path("spec/shared/text").read_text() + seed)
'''

_PYPROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "{name}"
dynamic = ["version"]
description = "Small"
requires-python = ">=3.11"
readme = {{ text = "Small.", content-type = "text/plain" }}
[tool.hatch.version]
path = "{up}spec/shared/info.yaml"
pattern = "(?m)^version: (?P<version>\\\\S+)"
[tool.hatch.build.targets.wheel]
"""

FILES = {
    "spec/shared/info.yaml": "# the version\nversion: 1.1.0\n",
    "spec/shared/text": "HERE = True\n",
    "generated/iconik_api/__init__.py": "HERE = True\n",
    "overlays/pythonik/__init__.py": "HERE = True\n",
    "generator/__init__.py": "",
    "generator/__main__.py": _GENERATOR,
    **{
        f"{each.folder}/pyproject.toml": _PYPROJECT.format(name=each.name, up="../")
        + f'bypass-selection = true\nforce-include = {{ "../overlays/pythonik" = "pythonik/{each.room}" }}\n'
        for each in DISTRIBUTIONS
        if each.extra
    },
    "pyproject.toml": _PYPROJECT.format(name="pythonik", up="")
    + 'packages = ["generated/iconik_api", "overlays/pythonik"]\n',
    "tests/test_small.py": "def test_small() -> None:\n    assert True\n",
    "changes/README.md": "Notes.\n",
    "changes/+list-history.added.md": "The history of an asset can be listed.\n",
    "CHANGELOG.md": "# Changelog\n\n<!-- releases -->\n\n## 1.0.0\n\nThe first one.\n",
    ".gitignore": "__pycache__/\n.pytest_cache/\n",
}


def run(site: Path, code: str) -> list[str]:
    """The words that code prints where only a folder of packages, and what the tests need, is installed."""
    command = (sys.executable, "-c", code)
    env = {"PYTHONPATH": str(site)}
    return subprocess.run(command, check=True, cwd=site, env=env, stdout=subprocess.PIPE).stdout.decode().split()


def change(kind: str, verdict: str, subject: str, text: str, accepted: str | None = None) -> dict[str, object]:
    """A change as the review reports it."""
    return {
        "layer": "python",
        "kind": kind,
        "verdict": verdict,
        "subject": subject,
        "python": [subject],
        "text": text,
        "accepted": accepted,
    }


#: Makes files of the right names, in no time; what is in them is for the tests that build with the real one.
_HATCHLING = """\
root=.; test -d spec || root=..
name=$(sed -n 's/^name = "\\(.*\\)"$/\\1/p' pyproject.toml | head -n 1 | tr - _)
stem="$name-$(sed -n 's/^version: //p' "$root/spec/shared/info.yaml")"
mkdir -p "$3"
for each; do
    case "$each" in
        --target=wheel) echo "$stem" > "$3/$stem-py3-none-any.whl" ;;
        --target=sdist) echo "$stem" > "$3/$stem.tar.gz" ;;
    esac
done"""


class Repository:
    """A repository after a release 1.0.0.

    Args:
        folder: Folder of the repository and of its tools.
        template: A folder with one, of which it becomes a copy.

    Attributes:
        root: Its work tree.
        tools: Programs for releases; those that need a network or take long are stand-ins that succeed.
        out: Folder for the files of a release.
        said: The steps that it told.
    """

    def __init__(self, folder: Path, template: Path | None = None) -> None:
        self.root = folder / "repository"
        self.tools = folder / "tools"
        self.out = folder / "dist"
        self.said: list[str] = []
        self.settings: dict[str, object] = {
            "review": 0,
            "by chance": False,
            "report": {"proposed": "1.1.0", "base": {"released": True}, "changes": []},
        }
        if template is None:
            self._make()
        else:
            shutil.copytree(template, folder, dirs_exist_ok=True)

    def _make(self) -> None:
        for name, text in FILES.items():
            self.write(name, text)
        template = ROOT / "changes" / "template.md.jinja"
        shutil.copy(template, self.root / "changes" / template.name)
        towncrier = (ROOT / "pyproject.toml").read_text().partition("[tool.towncrier]")[2].partition("[tool.check")[0]
        self.write("pyproject.toml", FILES["pyproject.toml"] + "[tool.towncrier]" + towncrier)
        self.set()
        self._programs()
        self.git("init", "--quiet", "--initial-branch", "main", "--template=")
        self.git("config", "user.name", "A Maintainer")
        self.git("config", "user.email", "maintainer@pythonik.example")
        self.commit()
        self.git("tag", "v1.0.0")

    def _programs(self) -> None:
        self.tools.mkdir()
        for name in ("validate-pyproject", "twine", "check-wheel-contents", "uv", "cyclonedx-py"):
            self.program(name, "exit 0")
        self.program("cyclonedx-py", 'for last; do :; done; echo "{}" > "$last"')
        self.program("hatchling", _HATCHLING)
        self.real_program("towncrier")

    def program(self, name: str, script: str) -> None:
        """Put a program among the tools; `$*` is added to `calls` first."""
        path = self.tools / name
        path.write_text(f'#!/bin/sh\necho "{name} $*" >> "$(dirname "$0")/calls"\n{script}\n')
        path.chmod(0o755)

    def real_program(self, name: str) -> None:
        """Put a program of this environment among the tools."""
        self.program(name, f'exec "{sys.executable}" -m {name} "$@"')

    @property
    def calls(self) -> list[str]:
        return (self.tools / "calls").read_text().splitlines() if (self.tools / "calls").exists() else []

    def set(self, **settings: object) -> None:
        self.settings |= settings
        self.write("settings.json", json.dumps(self.settings))

    def report(self, *changes: dict[str, object], proposed: str = "1.1.0", released: bool = True) -> None:
        self.set(report={"proposed": proposed, "base": {"released": released}, "changes": list(changes)})

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def git(self, *arguments: str) -> str:
        run = subprocess.run(("git", *arguments), cwd=self.root, check=True, capture_output=True, text=True)
        return run.stdout.strip()

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "Something")

    @property
    def state(self) -> tuple[str, str, str]:
        """State that a stopped release must not change."""
        return self.git("rev-parse", "HEAD"), self.git("tag"), self.git("status", "--porcelain")

    def release(self, index: Index | None = None, **options: bool) -> Release:
        return release(self.root, self.tools, self.out, index, say=self.said.append, **options)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the repository, which is copied for each test."""
    folder = tmp_path_factory.mktemp("template")
    Repository(folder)
    return folder


@pytest.fixture
def repository(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    # The plugin of this environment is that of pythonik, and the repository has a smaller one.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    return Repository(tmp_path, template)


@pytest.fixture(scope="session")
def wheels(once_per_run: OncePerRun) -> dict[str, Path]:
    """The wheels of all distributions of this checkout, by the names of these."""

    def build(folder: Path) -> None:
        for each in DISTRIBUTIONS:
            command = (sys.executable, "-m", "hatchling", "build", "--directory", str(folder), "--target=wheel")
            subprocess.run(command, check=True, capture_output=True, cwd=ROOT / each.folder)

    found = {path.name.partition("-")[0]: path for path in once_per_run("wheels", build).glob("*.whl")}
    return {each.name: found[each.stem] for each in DISTRIBUTIONS}


@pytest.fixture(scope="session")
def unpacked(wheels: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Makes a folder with what the wheels of some distributions hold, as an installation does."""

    def unpack(*names: str) -> Path:
        site = tmp_path_factory.mktemp("site")
        for name in names:
            with zipfile.ZipFile(wheels[name]) as archive:
                archive.extractall(site)
        return site

    return unpack
