"""The whole way from the specification to the package, all or nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .bundle import bundle, contract_json
from .emit import emit_package, emit_service
from .parse import parse

__all__ = ["generate"]

_RUNTIME = Path(__file__).parent / "runtime"
_RUFF = (sys.executable, "-m", "ruff")
_STYLE = ("--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")


def generate(spec: Path, out: Path) -> None:
    """Write the client for a specification into a folder, which is replaced as a whole.

    Args:
        spec: Folder of the specification.
        out: Folder of the package; its name is the package's name.

    Raises:
        SpecError, SpecErrors: The specification is broken; nothing is written.
    """
    bundles = bundle(spec)
    services = [parse(each) for each in bundles.values()]
    files = emit_package(out.name, services)
    for service in services:
        files |= emit_service(service)
    for name, each in bundles.items():
        files[f"contract/{name}.json"] = contract_json(each.document)
    for module in sorted(_RUNTIME.glob("*.py")):
        files[f"runtime/{module.name}"] = module.read_text(encoding="utf-8")
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as scratch:
        fresh = Path(scratch) / "new"
        _write(fresh, files)
        _tidy(fresh)
        _replace(out, fresh, Path(scratch) / "old")


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _tidy(folder: Path) -> None:
    """Drop imports that a module does not need and lay the code out; the templates need not care for either."""
    lint = ("--fix-only", "--select", "F401,I,RUF022", "--config", "lint.isort.combine-as-imports=true")
    subprocess.run([*_RUFF, "check", *_STYLE, *lint, str(folder)], check=True)
    subprocess.run([*_RUFF, "format", *_STYLE, str(folder)], check=True)


def _replace(out: Path, fresh: Path, aside: Path) -> None:
    """Put the new folder in the place of the old one; should that fail, the old one stays."""
    if out.exists():
        out.rename(aside)
    try:
        fresh.rename(out)
    except OSError:
        if aside.exists():
            aside.rename(out)
        raise
    shutil.rmtree(aside, ignore_errors=True)
