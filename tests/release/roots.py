"""Roots of Debian's releases, each with the Python of that release, in which a command can run.

debootstrap makes a root from the mirror that apt uses here. A command runs in it in namespaces of its own for mounts
and processes: with the command go everything that it started and everything that is mounted for it, also when it is
killed. It shares the network. It sees the configuration of pip and npm of this machine, its certificates and proxies.
"""

from __future__ import annotations

import ast
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import attrs

PACKAGES = ("python3", "python3-venv", "git", "make", "redis-server", "ca-certificates", "procps")
#: debootstrap has a script for each release that it knows of. All since 2016 are the one of sid.
_SCRIPT = "sid"
#: Variables that say how to reach package registries.
_REGISTRIES = re.compile(r"(?i)(^|_)(cert|certs|ca|cainfo|proxy)(_|$)|^npm_config_")
#: Variables of the Makefile.
_PASSED_ON = ("CI", "JOBS", "SEED")
_NAMESPACES = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
#: A script that mounts, in the root $1, the paths of this machine up to `--`, and runs the command after it.
_ENTER = """
set -e
root=$1; shift
mount --rbind /dev "$root/dev"
mount --rbind /sys "$root/sys"
mount -t proc proc "$root/proc"
while [ "$1" != -- ]; do
    if [ -d "$1" ]; then mkdir -p "$root$1"; else mkdir -p "$root$(dirname "$1")"; touch "$root$1"; fi
    mount --bind "$1" "$root$1"
    mount -o remount,ro,bind "$root$1"
    shift
done
shift
# A shell stays as the first process: it takes in those whose parents have ended.
chroot "$root" "$@"
exit $?
"""


class RootError(Exception):
    """A root cannot be made here."""


@attrs.frozen
class Root:
    """A root of a release of Debian.

    Attributes:
        release: The code name of the release.
        path: Its folder.
    """

    release: str
    path: Path

    @classmethod
    def made(cls, release: str, roots: Path) -> Root:
        """Return the root of a release, made first if it is not there.

        Raises:
            RootError: It cannot be made.
        """
        if os.geteuid():
            raise RootError("only root can enter a root of Debian")
        roots.mkdir(parents=True, exist_ok=True)
        root = cls(release, roots.resolve() / release)
        with (roots / f"{release}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not root.path.exists():
                _bootstrap(release, root.path)
        return root

    @property
    def enter(self) -> tuple[str, ...]:
        """Words to put before a command, so that the command runs in the root."""
        return (*_NAMESPACES, "sh", "-c", _ENTER, "sh", str(self.path), *_shared_paths(), "--")

    def env(self) -> dict[str, str]:
        """Return the variables of a command in the root."""
        return {
            "HOME": str(Path.home()),
            "LANG": "C.UTF-8",
            **{name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            **_registries(),
            **_pip(),
        }

    def inside(self, path: Path) -> Path:
        """Return a path of the root as seen from within."""
        return Path("/") / path.relative_to(self.path)

    def version(self) -> str:
        """Return the version of the Python of the root."""
        command = (*self.enter, "python3", "-c", "import platform; print(platform.python_version())")
        return subprocess.run(command, env=self.env(), check=True, stdout=subprocess.PIPE, text=True).stdout.strip()

    @contextmanager
    def folder_for_a_run(self) -> Iterator[Path]:
        """Make a folder in the root, which goes at the end; two runs have two."""
        with tempfile.TemporaryDirectory(prefix="run-", dir=self.path / "srv") as folder:
            yield Path(folder)


def _bootstrap(release: str, path: Path) -> None:
    if shutil.which("debootstrap") is None:
        raise RootError("debootstrap is not installed: apt-get install debootstrap")
    print(f"making a root of Debian's {release} in {path}", flush=True)
    with tempfile.TemporaryDirectory(prefix=f"{release}-", dir=path.parent) as folder:
        new = Path(folder) / "root"
        packages = f"--include={','.join(PACKAGES)}"
        bootstrap = ("debootstrap", "--variant=minbase", packages, release, str(new), _mirror(), _SCRIPT)
        # It mounts /proc in the new root: in a namespace of its own, that goes with it.
        done = subprocess.run(
            (*_NAMESPACES, *bootstrap), check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if done.returncode:
            tail = "\n".join(done.stdout.splitlines()[-5:])
            raise RootError(f"debootstrap failed:\n{tail}")
        new.rename(path)


def _mirror() -> str:
    """Return the mirror of Debian that apt uses here."""
    command = ("apt-get", "indextargets", "--format", "$(LABEL) $(REPO_URI)")
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    for line in lines:
        label, _, address = line.partition(" ")
        if label == "Debian":
            return address
    raise RootError("apt has no mirror of Debian here: run apt-get update on a Debian")


def _registries() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if _REGISTRIES.search(name)}


@cache
def _pip() -> dict[str, str]:
    """Return the configuration of pip of this machine as variables."""
    command = (sys.executable, "-m", "pip", "config", "list")
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    found: dict[str, str] = {}
    for line in lines:
        key, _, value = line.partition("=")
        section, _, name = key.rpartition(".")
        if section in ("global", "install", ":env:"):
            found[f"PIP_{name.replace('-', '_').upper()}"] = ast.literal_eval(value)
    return found


def _shared_paths() -> list[str]:
    """Return the files and folders of this machine that a command in a root needs to reach the registries."""
    named = [Path(word.removeprefix("file://")) for value in _pip().values() for word in value.split()]
    # The pages of an index name files beside its folder.
    indexes = {path.parent if path.is_dir() else path for path in named if path.is_absolute()}
    others = {Path("/etc/resolv.conf"), Path("/etc/hosts"), Path.home() / ".npmrc", *map(Path, _registries().values())}
    found = {path for path in indexes | others if path.is_absolute() and path.exists() and path != Path("/")}
    return [str(path) for path in sorted(found) if not any(parent in found for parent in path.parents)]
