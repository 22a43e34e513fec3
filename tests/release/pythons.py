"""The whole suite on other Pythons than this one: `make pythons`.

A Python that the machine has runs the suite directly. Any other comes from the release of Debian that has it, in a
root of its own (`roots`). The suite runs in a copy of the checkout, in an environment made by `make`; its output is
in `build/pythons/`.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import attrs

from .roots import Root, RootError

ROOT = Path(__file__).parents[2]
LOGS = ROOT / "build" / "pythons"
#: The release of Debian whose own Python has this version.
DEBIAN = {"3.13": "trixie", "3.14": "forky"}
#: Variables of the `make` that called us, and of the environment that we run in.
_OURS = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKEOVERRIDES", "PYTHONPATH", "VIRTUAL_ENV")
_CLASSIFIER = re.compile(r"Programming Language :: Python :: (\d+\.\d+)")
_CLOSING_LINE = re.compile(r"\d+ (passed|failed|error)")
_SHOWN_LINES = 40


@attrs.frozen
class Place:
    """A machine or a root that a suite runs in.

    Attributes:
        name: Name for messages.
        folder: Folder for copies of the checkout.
        command: Words to put before a command, so that the command runs there.
        inside: The path of `folder`, as seen by such a command.
        python: The program of the Python.
        env: Variables for the command.
    """

    name: str
    folder: Path
    command: tuple[str, ...]
    inside: Path
    python: str
    env: Mapping[str, str]


def supported(folder: str = ".") -> tuple[str, ...]:
    """Return the versions of Python that the classifiers of a distribution name, in their order."""
    project = tomllib.loads((ROOT / folder / "pyproject.toml").read_text())["project"]
    return tuple(match[1] for each in project["classifiers"] if (match := _CLASSIFIER.fullmatch(each)))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a target of the Makefile on each Python, and return 1 if it failed on any."""
    parser = argparse.ArgumentParser(prog="tests.release.pythons", description=__doc__)
    others = [each for each in supported() if each != _version_of(sys.executable)]
    parser.add_argument("versions", nargs="*", default=others, help="versions such as 3.14 [all but this one]")
    parser.add_argument("--target", default="test", help="the target of the Makefile [test]")
    parser.add_argument("--roots", type=Path, default=_cache() / "roots", help="folder that keeps the roots of Debian")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    failed = [each for each in options.versions if not passes(each, options.target, options.roots)]
    return 1 if failed else 0


def passes(version: str, target: str, roots: Path) -> bool:
    """Print what a target of the Makefile gives on one Python; one that cannot be had has not failed."""
    try:
        with place(version, roots) as there:
            return _passes(version, target, there)
    except RootError as error:
        print(f"{version}: not run: {error}", flush=True)
        return version not in DEBIAN


@contextmanager
def place(version: str, roots: Path) -> Iterator[Place]:
    """Give where a Python is: this machine if it has it, else a root of Debian.

    Raises:
        RootError: There is neither.
    """
    with tempfile.TemporaryDirectory(prefix="pythonik-pythons-") as folder:
        if program := _program(version):
            env = {name: value for name, value in os.environ.items() if name not in _OURS}
            yield Place(program, Path(folder), (), Path(folder), program, env)
            return
        if version not in DEBIAN:
            raise RootError("this machine does not have it, and no release of Debian that we know does")
        root = Root.made(DEBIAN[version], roots)
        found = root.version()
        if found.rpartition(".")[0] != version:
            raise RootError(f"Debian's {root.release} has Python {found} now")
        with root.folder_for_a_run() as run:
            yield Place(f"Debian's {root.release}", run, root.enter, root.inside(run), "python3", root.env())


def _passes(version: str, target: str, there: Place) -> bool:
    copy = there.folder / "pythonik"
    copy_checkout(ROOT, copy)
    LOGS.mkdir(parents=True, exist_ok=True)
    log = LOGS / f"{version}-{target}.log"
    print(f"{version}: make {target} on {there.name}, output in {log.relative_to(ROOT)}", flush=True)
    make = ("make", "-C", str(there.inside / copy.name), target, f"PYTHON={there.python}")
    with log.open("wb") as output:
        status = _run((*there.command, *make), there.env, output)
    lines = log.read_text(errors="replace").splitlines()
    if status:
        print("\n".join(lines[-_SHOWN_LINES:]))
    closing = [line.strip(" =") for line in lines if _CLOSING_LINE.search(line)] or ["no test ran"]
    full = (*there.command, there.python, "-c", "import platform; print(platform.python_version())")
    exact = subprocess.run(full, env=there.env, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()
    print(f"{exact}: {'failed: ' if status else ''}{'; '.join(closing)}", flush=True)
    return status == 0


def _run(command: Sequence[str], env: Mapping[str, str], output: object) -> int:
    """Run a command in a group of its own, and end the group with it."""
    # Until the process is known, a signal to stop is only noted: it would leave the process behind.
    noted: list[int] = []
    handler = signal.signal(signal.SIGTERM, lambda number, _: noted.append(number))
    process = subprocess.Popen(  # type: ignore[call-overload]
        command, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
    )
    try:
        signal.signal(signal.SIGTERM, handler)
        for each in noted:
            signal.raise_signal(each)
        return process.wait()
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def copy_checkout(root: Path, folder: Path) -> None:
    """Clone a repository, and copy its work tree as it is now, without the files that git ignores."""
    subprocess.run(("git", "clone", "--quiet", "--no-checkout", str(root), str(folder)), check=True)
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    listed = subprocess.run(command, cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout
    for name in filter(None, listed.split("\0")):
        if (root / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, folder / name)
    subprocess.run(("git", "add", "--all"), cwd=folder, check=True)


def _program(version: str) -> str | None:
    # A name on the path may be one of pyenv's, which does not run where the version is not chosen.
    program = shutil.which(f"python{version}")
    return program if program and _version_of(program) == version else None


def _version_of(program: str) -> str:
    command = (program, "-c", "import sys; print(*sys.version_info[:2], sep='.')")
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout.strip()


def _cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pythonik"


if __name__ == "__main__":
    sys.exit(main())
