"""Rehearsal: a release against an index of its own, in clones, and the first steps of a user.

The rehearsal runs the real release without the tests, which have a target of their own. Clones, environments and the
files of the index are in one temporary folder, so nothing is left.
"""

from __future__ import annotations

import hashlib
import os
import re
import socket
import subprocess
import tarfile
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from .checkout import Checkout
from .distributions import COMMANDS, DISTRIBUTIONS
from .index import Index
from .steps import Release, release
from .stopped import Stopped, Tools
from .version import SOURCE, read_version

__all__ = ["rehearse"]

_SECONDS_TO_START = 30
_CLIENT = "import pythonik; print(pythonik.__version__)"
_TEST = "def test_stand_in(iconik):\n    assert iconik.base_url\n"


def rehearse(root: Path, tools: Path, *, say: Callable[[str], None] = print) -> None:
    """Rehearse the release of the current commit.

    Args:
        root: The work tree, which is not changed.
        tools: Folder of the programs for releases.
        say: Function that takes the name of each step.

    Raises:
        Stopped: A step failed.
    """
    with tempfile.TemporaryDirectory() as folder, _index(tools, Path(folder)) as index:
        _Rehearsal(root, tools, Path(folder), index, say).run()


class _Rehearsal:
    def __init__(self, root: Path, tools: Path, scratch: Path, index: Index, say: Callable[[str], None]) -> None:
        self._root = root
        self._folder = tools
        self._scratch = scratch
        self._index = index
        self._say = say
        self._tools = Tools(scratch, tools)
        # The files of this index must not stay in the cache of the machine.
        self._env = {"UV_CACHE_DIR": str(scratch / "cache")}

    def run(self) -> None:
        tree = Checkout(self._root)
        tree.require_clean()
        clone = tree.clone(self._scratch / "clone")
        last = self._last_release(clone) or self._release(clone).version
        if read_version(clone.root) == last:
            self._raise_version(clone)
        made = self._release(clone)
        self._say("a second upload of the same version is refused")
        self._require_refusal(made)
        self._say("the sdist builds the same wheel")
        self._require_same_wheel(made, clone)
        self._say(f"pythonik[testing] {made.version} in a bare environment, and the first lines of the README")
        self._install("client", f"pythonik[testing]=={made.version}")
        self._use("client", made.version, clone)
        self._say("the fixture of the stand-in in pytest")
        self._test("client")
        self._say(f"down to {last} and up to {made.version} again")
        for version in (last, made.version):
            self._install("client", f"pythonik[testing]=={version}")
            self._use("client", version, clone)
        self._start_commands(made.version)
        self._say("pythonik[generator] writes a client")
        self._regenerate("generator", clone)
        self._say(f"rehearsed {made.version}")

    def _last_release(self, clone: Checkout) -> str | None:
        """Publish the last release again, built from its tag; None before the first release."""
        tag = clone.last_tag()
        if tag is None:
            return None
        old = clone.clone(self._scratch / "last")
        old.check_out(tag)
        tools, out = Tools(old.root, self._folder), self._scratch / "last-dist"
        what, advice = f"{tag} can no longer be built", "Fix the errors of the build."
        for each in DISTRIBUTIONS:
            # A distribution that is newer than the tag was not published with the tag.
            if (old.root / each.folder / "pyproject.toml").exists():
                place = Tools(old.root / each.folder, self._folder)
                place.run(what, advice, "hatchling", "build", "--directory", str(out), "--target=wheel")
        self._index.publish(tools, list(out.iterdir()))
        return read_version(old.root)

    def _release(self, clone: Checkout) -> Release:
        out = self._scratch / f"dist-{clone.revision}"
        return release(clone.root, self._folder, out, self._index, with_tests=False, say=self._say)

    def _raise_version(self, clone: Checkout) -> None:
        """Commit a change for a second release."""
        major, minor, patch = read_version(clone.root).split(".")
        source = clone.root / SOURCE
        text = re.sub(r"(?m)^version: .*", f"version: {major}.{minor}.{int(patch) + 1}", source.read_text())
        source.write_text(text, encoding="utf-8")
        (clone.root / "changes" / "+rehearsal.changed.md").write_text("A rehearsal.\n", encoding="utf-8")
        tools = Tools(clone.root, self._folder)
        for command in ("generate", "surface"):
            tools.python(f"{command} failed", "Fix its errors.", "-m", "generator", command)
        clone.commit("Raise the version")

    def _require_refusal(self, made: Release) -> None:
        # With a list of files, the upload would be skipped instead of sent again.
        index = Index(self._index.upload_url, env=self._index.env)
        try:
            index.publish(self._tools, list(made.files))
        except Stopped:
            return
        raise Stopped(
            f"{made.version} could be uploaded twice", "Change the settings of the index, which must not allow this."
        )

    def _require_same_wheel(self, made: Release, clone: Checkout) -> None:
        (sdist,) = (file for file in made.files if file.name.endswith(".tar.gz"))
        (wheel,) = (file for file in made.files if re.match(r"pythonik-.*\.whl", file.name))
        with tarfile.open(sdist) as archive:
            archive.extractall(self._scratch / "sdist", filter="data")
        (folder,) = (self._scratch / "sdist").iterdir()
        out, what, advice = (
            self._scratch / "from-sdist",
            "the sdist does not build",
            "Add the missing files in pyproject.toml.",
        )
        # The files of a release are built before its commit, and have the time of the commit before.
        env = {"SOURCE_DATE_EPOCH": str(clone.time_of("HEAD^"))}
        arguments = ("build", "--directory", str(out), "--target=wheel")
        Tools(folder, self._folder).run(what, advice, "hatchling", *arguments, env=env)
        if _sum(out / wheel.name) != _sum(wheel):
            raise Stopped("the sdist builds another wheel", "Compare the lists of files in pyproject.toml.")

    # --- steps of a user ----------------------------------------------------------------------------------------------

    def _install(self, name: str, what: str) -> None:
        environment = self._scratch / name
        advice = "Read the output of uv, and fix the dependencies or extras in pyproject.toml."
        if not environment.exists():
            self._tools.run(
                "the environment cannot be created", advice, "uv", "venv", "--quiet", str(environment), env=self._env
            )
        arguments = ("pip", "install", "--quiet", "--python", str(environment), "--index", self._index.check_url, what)
        self._tools.run(f"{what} cannot be installed", advice, "uv", *arguments, env=self._env)

    def _use(self, name: str, version: str, clone: Checkout) -> None:
        found = self._run(name, "pythonik cannot be imported", "-I", "-c", _CLIENT).strip()
        if found != version:
            raise Stopped(f"{found} was installed instead of {version}", "Check the version of the wheel.")
        lines = Path(__file__).with_name("first_lines.py")
        shown = self._run(name, "the code in README.md fails", "-I", str(lines), str(clone.root / "README.md"))
        if "Harbour at dawn" not in shown:
            raise Stopped(f"the code in README.md printed {shown!r}", "Correct the code in README.md.")

    def _test(self, name: str) -> None:
        self._install(name, "pytest>=8")
        folder = self._scratch / "tests"
        folder.mkdir()
        (folder / "test_stand_in.py").write_text(_TEST, encoding="utf-8")
        self._run(name, "pytest does not find the stand-in", "-I", "-m", "pytest", "-q", str(folder))

    def _start_commands(self, version: str) -> None:
        for extra, command in COMMANDS.items():
            self._say(f"pythonik[{extra}] brings {command}")
            self._install(extra, f"pythonik[{extra}]=={version}")
            shown = self._run(extra, f"{command} does not start", "--help", program=command)
            if f"usage: {command}" not in shown.lower():
                raise Stopped(f"{command} --help printed {shown!r}", "Check the scripts in the files pyproject.toml.")

    def _regenerate(self, name: str, clone: Checkout) -> None:
        document = clone.root / "generated" / "iconik_api" / "contract" / "jobs.json"
        what, client = "the installed generator failed", self._scratch / "small_client"
        self._run(name, what, str(document), "--out", str(client), program="pythonik-regenerate")
        code = f"import sys; sys.path.insert(0, {str(client.parent)!r}); from small_client import Client"
        self._run(name, what, "-I", "-c", code)

    def _run(self, name: str, what: str, *arguments: str, program: str = "python") -> str:
        done = subprocess.run(  # noqa: S603
            (str(self._scratch / name / "bin" / program), *arguments),
            cwd=self._scratch,
            # Installed programs must find the installed packages, and not those of a checkout.
            env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Stopped(f"{what}:\n{done.stdout[-2000:]}", "Run it in an environment with the wheel alone.")
        return done.stdout


@contextmanager
def _index(tools: Path, scratch: Path) -> Iterator[Index]:
    """Provide an empty package index on this machine."""
    files = scratch / "index"
    files.mkdir()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("-i", "127.0.0.1", "-p", str(port), "-a", ".", "-P", ".", "--disable-fallback")
    server = subprocess.Popen(  # noqa: S603
        (str(tools / "pypi-server"), "run", *options, str(files)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    url = f"http://127.0.0.1:{port}/"
    try:
        _wait_for(url, server)
        # The index requires no credentials, but uv requires some to send.
        env = {"UV_PUBLISH_USERNAME": "rehearsal", "UV_PUBLISH_PASSWORD": "rehearsal"}
        yield Index(url, f"{url}simple/", {**env, "UV_CACHE_DIR": str(scratch / "cache")})
    finally:
        server.terminate()
        server.wait()


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while server.poll() is None and time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{url}health", timeout=1).close()  # noqa: S310  (our own server)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise Stopped("the index of the rehearsal does not start", "Install pypi-server: make release-env.")


def _sum(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
