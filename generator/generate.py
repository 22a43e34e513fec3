"""Generation of the package from the specification, all or nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from ruff import find_ruff_bin  # type: ignore[import-untyped]

from . import ir
from .bundle import Bundle, bundle, contract_json
from .check.contract import Service
from .check.structure import shape
from .emit import emit_foreign, emit_package, emit_service
from .errors import SpecError, raise_all
from .output import require_own, write_list
from .parse import parse

__all__ = ["generate", "generate_service", "stale"]

_RUNTIME = Path(__file__).parent / "runtime"
_STYLE = ("--isolated", "--no-cache", "--quiet", "--line-length", "240", "--target-version", "py311")
#: A field with its description takes one line, and so does a short mapping: the package has tens of thousands of them.
_COMPACT = ("--config", "format.skip-magic-trailing-comma=true", "--config", "lint.isort.split-on-trailing-comma=false")


def generate(spec: Path, out: Path) -> None:
    """Write the client for a specification into a folder, which is replaced as a whole.

    Args:
        spec: Folder of the specification.
        out: Folder of the package; its name is the package's name.

    Raises:
        SpecError, SpecErrors: The specification is broken, or the folder contains files that the generator has not
            written; nothing is written.
    """
    with _replacement(out) as fresh:
        _build(spec, fresh)
        write_list(fresh, digests=False)


def generate_service(service: ir.Service, out: Path) -> None:
    """Write the client of one parsed service, without documents for the stand-in.

    Args:
        service: The parsed service.
        out: Folder of the package; its name is the package's name.

    Raises:
        SpecError: The folder contains files that the generator has not written; nothing is written.
    """
    with _replacement(out) as fresh:
        _finish(fresh, emit_foreign(fresh.name, service))
        _drop_unused(fresh / "runtime" / "foreign", fresh)
        write_list(fresh, digests=True)


def stale(spec: Path, out: Path) -> list[str]:
    """Return the files of a generated package that differ from a new generation, each with the difference.

    Raises:
        SpecError, SpecErrors: The specification is broken.
    """
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / out.name
        _build(spec, fresh)
        write_list(fresh, digests=False)
        wanted, found = _contents(fresh), _contents(out)
    verdicts = dict.fromkeys(wanted.keys() - found.keys(), "missing")
    verdicts |= dict.fromkeys(found.keys() - wanted.keys(), "not generated")
    verdicts |= {name: "changed" for name in wanted.keys() & found.keys() if wanted[name] != found[name]}
    return [f"{out / name}: {verdict}" for name, verdict in sorted(verdicts.items())]


def _build(spec: Path, folder: Path) -> None:
    bundles = bundle(spec)
    raise_all(error for each in bundles.values() for error in _misshapen(each))
    services = [parse(each) for each in bundles.values()]
    raise_all(_disagreements(services, bundles))
    files = emit_package(folder.name, services)
    for service in services:
        files |= emit_service(service)
    for name, each in bundles.items():
        files[f"contract/{name}.json"] = contract_json(each.document)
    _finish(folder, files)
    shutil.rmtree(folder / "runtime" / "foreign")


def _finish(folder: Path, files: dict[str, str]) -> None:
    for module in sorted(_RUNTIME.rglob("*.py")):
        files[f"runtime/{module.relative_to(_RUNTIME).as_posix()}"] = module.read_text(encoding="utf-8")
    _write(folder, files)
    _tidy(folder)


def _drop_unused(folder: Path, package: Path) -> None:
    """Remove the modules for contracts of others that a client does not need."""
    own = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}
    rest = [path.read_text(encoding="utf-8") for path in package.rglob("*.py") if path.parent != folder]
    pending = re.findall(r"runtime\.foreign\.(\w+)", "\n".join(rest))
    kept = {"__init__"} if pending else set()
    while pending:
        name = pending.pop()
        if name not in kept:
            kept.add(name)
            pending += re.findall(r"^ *from \.(\w+) import", own[name], re.MULTILINE)
    for name in own.keys() - kept:
        (folder / f"{name}.py").unlink()
    if not kept:
        folder.rmdir()


def _misshapen(bundled: Bundle) -> Iterator[SpecError]:
    """Yield values of an invalid kind: all later steps rely on valid kinds."""
    for pointer, message in shape(Service(bundled)):
        yield SpecError(message, bundled.locate(*pointer))


def _disagreements(services: list[ir.Service], bundles: dict[str, Bundle]) -> Iterator[SpecError]:
    """Yield the differences between services that prevent one client for all of them."""
    first = services[0]
    names = {service.name: {each.name for each in service.definitions} for service in services}
    for service in services:
        locate = bundles[service.name].locate
        if urlsplit(service.base_url)[:2] != urlsplit(first.base_url)[:2]:
            yield SpecError(f"{service.name} is on another server than {first.name}", locate("servers"))
        if service.credentials != first.credentials:
            place = locate("components", "securitySchemes")
            yield SpecError(f"{service.name} requires other credentials than {first.name}", place)
        for each in service.definitions:
            owner = each.home.service
            if owner not in (service.name, ir.SHARED) and each.name not in names.get(owner, ()):
                place = locate("components", "schemas", each.name)
                yield SpecError(f"{each.name} is in {owner}, which does not use it; move it to shared/", place)


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _write(folder: Path, files: dict[str, str]) -> None:
    for name, text in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


def _tidy(folder: Path) -> None:
    """Remove unused imports and format the code, so that the templates need not."""
    lint = ("--fix-only", "--select", "F401,I,RUF022", "--config", "lint.isort.combine-as-imports=true")
    ruff = find_ruff_bin()
    for command in (("check", *_STYLE, *lint), ("format", *_STYLE, *_COMPACT)):
        subprocess.run([ruff, *command, str(folder)], check=True)  # noqa: S603  (our own words)


@contextmanager
def _replacement(out: Path) -> Iterator[Path]:
    """Provide a folder to write; it replaces the target unless an exception is raised.

    Raises:
        SpecError: The target contains files that the generator has not written.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target, so that the replacement is a rename on one file system.
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}-") as scratch:
        fresh = Path(scratch) / out.name
        yield fresh
        require_own(out, fresh)
        _replace(out, fresh, Path(scratch) / "old")


def _replace(out: Path, fresh: Path, aside: Path) -> None:
    """Replace the old folder with the new folder; after a failure the old folder stays."""
    if out.exists():
        out.rename(aside)
    try:
        fresh.rename(out)
    except OSError:
        if aside.exists():
            aside.rename(out)
        raise
    shutil.rmtree(aside, ignore_errors=True)
