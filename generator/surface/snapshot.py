"""The surface as text, one file for each group of modules, whose difference a reviewer reads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.errors import SpecError
from generator.surface.model import Attribute, Class, Export, Function, Member, Parameter, Surface, bare

__all__ = ["outdated", "snapshot", "write_snapshot"]

_WIDTH = 120
_HEAD = "# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.\n"


def snapshot(surface: Surface) -> dict[str, str]:
    """Write a surface as files: path below the folder of snapshots → text.

    A package's own modules are in one file, and the modules of each subpackage in another.
    """
    groups: dict[str, list[str]] = {}
    packages = {name.rpartition(".")[0] for name in surface} | {name for name in surface if "." not in name}
    for name, module in surface.items():
        lines = list(_members(module.members, ""))
        if lines:
            groups.setdefault(_group(name, packages), []).append("\n".join([f"\n# {'-' * 3} {name}\n", *lines]))
    return {path: _HEAD + "\n".join(texts) + "\n" for path, texts in sorted(groups.items())}


def _group(module: str, packages: set[str]) -> str:
    parts = module.split(".")
    below = parts[1] if ".".join(parts[:2]) in packages and len(parts) > 1 else "__init__"
    return f"{parts[0]}/{below}.pyi"


def write_snapshot(surface: Surface, folder: Path) -> None:
    """Write the files of a snapshot, and remove obsolete files.

    Raises:
        SpecError: A file was not written by this function. Nothing is written.
    """
    files, present = snapshot(surface), _present(folder)
    for path, text in present.items():
        if not text.startswith(_HEAD) or (folder / path).is_symlink():
            raise SpecError(f"{folder / path} is not a snapshot of the surface: move it, or choose another --out")
    for path in present.keys() - files.keys():
        (folder / path).unlink()
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8", newline="\n")


def outdated(surface: Surface, folder: Path) -> list[str]:
    """Return the files of a snapshot that differ from the surface, each with the difference."""
    wanted, found = snapshot(surface), _present(folder)
    verdicts = dict.fromkeys(wanted.keys() - found.keys(), "missing")
    verdicts |= dict.fromkeys(found.keys() - wanted.keys(), "obsolete")
    verdicts |= {path: "out of date" for path in wanted.keys() & found.keys() if wanted[path] != found[path]}
    return [
        f"{folder / path}: {verdict}; run python -m generator surface" for path, verdict in sorted(verdicts.items())
    ]


def _present(folder: Path) -> Mapping[str, str]:
    paths = sorted(folder.rglob("*.pyi"))
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}


# --- text -------------------------------------------------------------------------------------------------------------


def _members(members: Mapping[str, Member], indent: str) -> Iterator[str]:
    before: Member | None = None
    for name, member in members.items():
        if isinstance(member, Class) or isinstance(before, Class):
            yield ""
        yield from _member(bare(name), member, indent)
        before = member


def _member(name: str, member: Member, indent: str) -> Iterator[str]:
    match member:
        case Export(target):
            yield f"{indent}from {target.rpartition('.')[0]} import {target.rpartition('.')[2]} as {name}"
        case Attribute(annotation, value):
            yield f"{indent}{name}{f': {annotation}' if annotation else ''}{f' = {value}' if value else ''}"
        case Function():
            yield from (f"{indent}@{decorator}" for decorator in member.decorators)
            yield from _function(name, member, indent)
        case Class():
            yield from (f"{indent}@{decorator}" for decorator in member.decorators)
            bases = f"({', '.join(member.bases)})" if member.bases else ""
            yield f"{indent}class {name}{bases}:{'' if member.members else ' ...'}"
            yield from _members(member.members, f"{indent}    ")


def _function(name: str, function: Function, indent: str) -> Iterator[str]:
    start = f"{indent}{'async ' if function.is_async else ''}def {name}("
    end = f"){f' -> {function.returns}' if function.returns else ''}: ..."
    parameters = list(_parameters(function))
    line = f"{start}{', '.join(parameters)}{end}"
    if len(line) <= _WIDTH:
        yield line
        return
    yield start
    yield from (f"{indent}    {parameter}," for parameter in parameters)
    yield f"{indent}{end}"


def _parameters(function: Function) -> Iterator[str]:
    before = ""
    if function.bound:
        yield function.bound
    for parameter in function.parameters:
        if before == "positional" != parameter.kind:
            yield "/"
        if parameter.kind == "keyword" and before not in ("keyword", "*"):
            yield "*"
        yield _parameter(parameter)
        before = parameter.kind
    if before == "positional":
        yield "/"


def _parameter(parameter: Parameter) -> str:
    stars = parameter.kind if parameter.kind in ("*", "**") else ""
    typed = f"{stars}{parameter.name}{f': {parameter.annotation}' if parameter.annotation else ''}"
    if parameter.default is None:
        return typed
    return f"{typed} = {parameter.default}" if parameter.annotation else f"{typed}={parameter.default}"
