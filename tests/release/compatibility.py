"""Every Python of this machine with the lowest and the newest dependencies: `make compatibility`.

The wheel is installed in an environment of its own for each, and the README's first lines run there; then the tests
that hold the runtime against a server. A Python that the machine does not have is named, not passed over.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from generator.release.distributions import DISTRIBUTIONS

from .pythons import supported

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / ".venv-release" / "bin"
CODE = os.pathsep.join(("generated", "overlays", "."))
RESOLUTIONS = ("lowest-direct", "highest")
ROOMS = "annotations attrs call cancelled_requests decode deprecation model op origin stream transport url writer"
TESTS = tuple(f"tests/runtime/test_{name}.py" for name in ROOMS.split())
#: Requirements of the wheel by name: the lowest versions are selected for these alone.
DIRECT = tuple(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"])
#: Further requirements of these tests.
NEEDED = (
    "pytest>=8.4,<10",
    "pytest-timeout>=2.4,<3",
    "pytest-xdist>=3.8,<4",
    "filelock>=3.16,<5",
    "trio>=0.27,<1",
    "pyyaml>=6,<7",
    "hypothesis>=6.100,<7",
    "jinja2>=3.1,<4",
)


def main() -> int:
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        for each in DISTRIBUTIONS:
            build = ("build", "--directory", str(scratch / "dist"), "--target=wheel")
            run(TOOLS / "hatchling", *build, cwd=ROOT / each.folder)
        (wheel,) = (scratch / "dist").glob("pythonik-*.whl")
        for version in supported():
            for resolution in RESOLUTIONS:
                failed += not works(scratch, wheel, version, resolution)
    return 1 if failed else 0


def works(scratch: Path, wheel: Path, version: str, resolution: str) -> bool:
    """Print what becomes of one Python with one choice of dependencies; a Python that is not there has not failed."""
    environment = scratch / f"{version}-{resolution}"
    found = run(TOOLS / "uv", "venv", "--no-python-downloads", "--python", version, str(environment))
    if found.returncode:
        print(f"{version} {resolution}: not run: this machine has no Python {version}")
        return True
    install = ("pip", "install", "--python", str(environment), "--resolution", resolution, "--only-binary", ":all:")
    steps = (
        (TOOLS / "uv", *install, "--find-links", str(wheel.parent), f"{wheel}[testing,aiohttp,fast,httpx2]", *DIRECT),
        (environment / "bin" / "python", "-I", str(ROOT / "generator/release/first_lines.py"), str(ROOT / "README.md")),
        (TOOLS / "uv", "pip", "install", "--python", str(environment), *NEEDED),
        (environment / "bin" / "python", "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS),
    )
    for step in steps:
        # The tests take the code of the checkout, which is that of the wheel, since they look into its folders.
        done = run(*step, cwd=ROOT, path=CODE) if "pytest" in step else run(*step, cwd=scratch)
        if done.returncode:
            print(f"{version} {resolution}: failed:\n{done.stdout[-3000:]}")
            return False
    versions = run(TOOLS / "uv", "pip", "freeze", "--python", str(environment)).stdout.split()
    held = [each for each in versions if each.partition("==")[0] in ("attrs", "httpx", "msgspec")]
    print(f"{version} {resolution}: {done.stdout.splitlines()[-1]}; {', '.join(held)}")
    return True


def run(*command: str | Path, cwd: Path | None = None, path: str = "") -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main())
