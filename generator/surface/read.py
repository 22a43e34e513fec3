"""Read every module of the packages from its source, without an import."""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from generator.errors import SpecError
from generator.surface.model import Attribute, Class, Export, Function, Member, Module, Parameter, Source, Surface

__all__ = ["PACKAGES", "read_modules"]

PACKAGES: Mapping[str, str] = {"iconik_api": "generated/iconik_api", "pythonik": "overlays/pythonik"}
"""Folders of the packages."""

_BOUND = ("self", "cls")


def read_modules(root: Path) -> Surface:
    """Read the packages below a folder.

    Raises:
        SpecError: A package does not exist, or a module is not Python.
    """
    modules: dict[str, Module] = {}
    for package, folder in PACKAGES.items():
        if not (root / folder).is_dir():
            raise SpecError(f"{root / folder}: this folder of {package} does not exist")
        for path in sorted((root / folder).rglob("*.py")):
            name = _dotted(package, path.relative_to(root / folder))
            modules[name] = _Reader(path, path.relative_to(root).as_posix(), name).read()
    return dict(sorted(modules.items()))


def _dotted(package: str, path: Path) -> str:
    """Return the name of a module."""
    parts = [package, *path.with_suffix("").parts]
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


class _Reader:
    """Reader of one module."""

    def __init__(self, path: Path, file: str, name: str) -> None:
        self._package = name if path.stem == "__init__" else name.rpartition(".")[0]
        self._file = file
        text = path.read_text(encoding="utf-8")
        self._lines = text.splitlines()
        try:
            self._tree = ast.parse(text)
        except SyntaxError as error:
            raise SpecError(f"{path}:{error.lineno}: not Python: {error.msg}") from None

    def read(self) -> Module:
        listed: set[str] | None = None
        found: dict[str, Member] = {}
        for statement in _statements(self._tree.body):
            if isinstance(statement, ast.ImportFrom):
                found |= self._exports(statement)
            elif (names := _listed(statement)) is not None:
                listed = set(ast.literal_eval(names))
            else:
                _add(found, self._members(statement))
        return Module(
            file=self._file,
            members=found,
            imports={name: each.target for name, each in found.items() if isinstance(each, Export)},
            public=frozenset(listed or ()),
            has_all=listed is not None,
        )

    def _source(self, node: ast.stmt) -> Source:
        return Source(self._file, node.lineno)

    def _exports(self, statement: ast.ImportFrom) -> dict[str, Member]:
        module = statement.module or ""
        if statement.level:
            parts = self._package.split(".")
            module = ".".join([*parts[: len(parts) - statement.level + 1], *filter(None, [module])])
        exports: dict[str, Member] = {}
        for alias in statement.names:
            exports[alias.asname or alias.name] = Export(f"{module}.{alias.name}", self._source(statement))
        return exports

    def _members(self, statement: ast.stmt) -> Iterator[tuple[str, Member]]:
        match statement:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield statement.name, self._function(statement)
            case ast.ClassDef():
                yield statement.name, self._class(statement)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                yield name, Attribute(_text(annotation), _text(value), self._source(statement))
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    if isinstance(target, ast.Name):
                        yield target.id, Attribute("", _text(value), self._source(statement))

    def _class(self, node: ast.ClassDef) -> Class:
        members: dict[str, Member] = {}
        for statement in _statements(node.body):
            _add(members, ((name, each) for name, each in self._members(statement) if _is_shown(name)))
        return Class(
            bases=tuple(map(_text, [*node.bases, *(keyword.value for keyword in node.keywords)])),
            decorators=tuple(map(_text, node.decorator_list)),
            members=members,
            source=self._source(node),
        )

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
        body = [statement for statement in node.body if not _is_docstring(statement)]
        lines = self._lines[body[0].lineno - 1 : node.end_lineno] if body else []
        first = next((each.arg for each in [*node.args.posonlyargs, *node.args.args]), "")
        return Function(
            parameters=tuple(_parameters(node)),
            returns=_text(node.returns),
            is_async=isinstance(node, ast.AsyncFunctionDef),
            decorators=tuple(map(_text, node.decorator_list)),
            bound=first if first in _BOUND else "",
            source=self._source(node),
            body=hashlib.sha256("\n".join(lines).encode()).hexdigest(),
        )


def _statements(body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements of a module; of alternatives only the first, which type checkers use."""
    for statement in body:
        if isinstance(statement, ast.If | ast.Try):
            yield from _statements(statement.body)
        else:
            yield statement


def _add(found: dict[str, Member], fresh: Iterable[tuple[str, Member]]) -> None:
    """Add members; a second member of a name (an overload, a setter) gets a number."""
    for name, each in fresh:
        key, count = name, 1
        while key in found and not isinstance(found[key], Export):
            count += 1
            key = f"{name} ({count})"
        found[key] = each


def _is_shown(name: str) -> bool:
    is_public = not name.startswith("_") or (name.startswith("__") and name.endswith("__"))
    return is_public and name not in ("__slots__", "__match_args__")


def _is_docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Parameter]:
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + [*given.defaults]
    for index, (argument, default) in enumerate(zip(positional, defaults, strict=True)):
        if index == 0 and argument.arg in _BOUND:
            continue
        kind = "positional" if argument in given.posonlyargs else "either"
        yield Parameter(argument.arg, kind, _text(argument.annotation), _default(default))
    if given.vararg:
        yield Parameter(given.vararg.arg, "*", _text(given.vararg.annotation), None)
    for argument, default in zip(given.kwonlyargs, given.kw_defaults, strict=True):
        yield Parameter(argument.arg, "keyword", _text(argument.annotation), _default(default))
    if given.kwarg:
        yield Parameter(given.kwarg.arg, "**", _text(given.kwarg.annotation), None)


def _default(node: ast.expr | None) -> str | None:
    return None if node is None else _text(node)


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node)


def _listed(statement: ast.stmt) -> ast.expr | None:
    """Return the value of `__all__`."""
    match statement:
        case ast.Assign(targets=[ast.Name(id="__all__")], value=names):
            return names
        case ast.AnnAssign(target=ast.Name(id="__all__"), value=names):
            return names
    return None
