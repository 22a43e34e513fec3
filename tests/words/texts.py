"""Texts of a file: every docstring, comment, message, help line and paragraph, with the line where it starts."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from .rules import IS_NO, LINE, START, TEST_NAME

__all__ = ["Text", "texts_of"]

_PROSE = (START, IS_NO)
_LEAVES = (ast.Name, ast.expr_context, ast.operator, ast.unaryop, ast.boolop, ast.cmpop)
_HELP = {"description", "epilog", "help"}
# An entry below Args: or Raises: starts a sentence after its name.
_ENTRY = re.compile(r"(?m)^(\s+[\w.*]+(?: \([^)\n]*\))?): (?=\S)")
# Strings are skipped, so that "#" inside of a string is not taken for a comment.
_COMMENT = re.compile(r"""^((?:[^#'"]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")*)#:?\s?(.*)$""")
_NOT_PROSE = re.compile(r"!|noqa\b|type: |pyright: |mypy: |pragma: |fmt: ")
_MAKE_HELP = re.compile(r"^[\w-]+:.*?## (.*)$")
_MAKE_COMMENT = re.compile(r"^# (.*)$")
_TEMPLATE = re.compile(r'^\s*(?:"""|#:? )(.+)$')
_DESCRIPTION = re.compile(r"""(?:^\s*(?:- )?|[{,] )(?:description|summary): (?![|>{])['"]?(.+)$""")
_BLOCK = re.compile(r"(?m)^( *)(?:- )?(?:description|summary): [|>]-?\n((?:\1 +.*\n|\n)+)")
_MARKER = re.compile(r"\s*(?:[-*]|\d+\.|>)\s+(?:\[.\] )?")
_FENCE = re.compile(r"^\s*(?:```|~~~)")


@attrs.frozen
class Text:
    """A text, the line where it starts, and the rules that it is held to."""

    line: int
    words: str
    rules: tuple[str, ...] = _PROSE


def texts_of(path: Path, source: str) -> Iterator[Text]:
    """Return the texts of a file by its kind; a file of an unknown kind has none."""
    if path.suffix == ".py":
        yield from _python(source)
    elif path.suffix == ".md":
        # A note on a change is an entry of a list in the changelog, so all of its sentences are on one line.
        yield from _markdown(source, by_line=not path.name.startswith("+"))
    elif path.suffix == ".jinja":
        yield from _lines(source, _TEMPLATE)
    elif path.suffix in (".yaml", ".yml"):
        yield from _yaml(source)
    elif path.name == "Makefile":
        yield from _lines(source, _MAKE_HELP, _MAKE_COMMENT)


def _python(source: str) -> Iterator[Text]:
    taken: set[int] = set()  # the ids of strings that belong to a text
    inside: set[int] = set()  # lines that start inside of a string
    for node in _walk(ast.parse(source)):
        for docstring in _docstrings(node):
            taken.add(id(docstring))
            yield Text(docstring.lineno, _ENTRY.sub(r"\1. ", docstring.value))
        for message in _messages(node):
            taken.update(map(id, ast.walk(message)))
            yield Text(message.lineno, _literal(message))
        if isinstance(node, ast.Constant | ast.JoinedStr):
            inside.update(range(node.lineno + 1, (node.end_lineno or 0) + 1))
            if id(node) not in taken:
                taken.update(map(id, ast.walk(node)))
                yield Text(node.lineno, _literal(node), (IS_NO,))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield Text(node.lineno, node.name, (TEST_NAME,))
    yield from _comments(source, inside)


def _walk(tree: ast.AST) -> Iterator[ast.AST]:
    """Return the nodes that may hold a text, each before the nodes inside of it. `ast.walk` takes twice as long."""
    nodes = [tree]
    for node in nodes:
        yield node
        for field in node._fields:
            value = getattr(node, field)
            for child in value if isinstance(value, list) else (value,):
                if isinstance(child, ast.AST) and not isinstance(child, _LEAVES):
                    nodes.append(child)


def _docstrings(node: ast.AST) -> Iterator[ast.Constant]:
    """Return the docstring of a module, class or function, and the strings below its attributes."""
    if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        for statement in node.body:
            value = statement.value if isinstance(statement, ast.Expr) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield value


def _messages(node: ast.AST) -> Iterator[ast.expr]:
    """Return the messages of `raise` and the help of a command's arguments."""
    if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        yield from filter(_is_text, node.exc.args)
    elif isinstance(node, ast.Call):
        yield from (each.value for each in node.keywords if each.arg in _HELP and _is_text(each.value))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _literal(node: ast.AST) -> str:
    """Return a string as it is written, with X for each value that is filled in."""
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_literal, node.values))
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    return "X"


def _comments(source: str, inside: set[int]) -> Iterator[Text]:
    """Return each comment; lines of nothing but a comment that follow one another are a text."""
    block: list[str] = []
    for number, line in enumerate([*source.splitlines(), ""], 1):
        found = _COMMENT.match(line) if number not in inside and "#" in line else None
        alone = found is not None and not found[1].strip()
        if block and not alone:
            yield Text(number - len(block), "\n".join(block))
            block = []
        if found is not None and not _NOT_PROSE.match(found[2]):
            if alone:
                block.append(found[2])
            else:
                yield Text(number, found[2])


def _markdown(source: str, *, by_line: bool) -> Iterator[Text]:
    """Return the paragraphs, items and rows that are not code."""
    block: list[str] = []
    fenced = False
    for number, line in enumerate([*source.splitlines(), ""], 1):
        fence = _FENCE.match(line) is not None
        if fence or fenced or not line.strip():
            if block:
                yield Text(number - len(block), "\n".join(block))
                block = []
            fenced ^= fence
        else:
            block.append(line)
            if by_line and not line.startswith(("|", "#", "<!--")):
                yield Text(number, _MARKER.sub("", line, count=1), (LINE,))


def _yaml(source: str) -> Iterator[Text]:
    """Return the descriptions and summaries, on one line or in a block."""
    yield from _lines(source, _DESCRIPTION)
    for block in _BLOCK.finditer(source):
        yield Text(source.count("\n", 0, block.start(2)) + 1, block[2])


def _lines(source: str, *patterns: re.Pattern[str]) -> Iterator[Text]:
    for number, line in enumerate(source.splitlines(), 1):
        for pattern in patterns:
            if found := pattern.search(line):
                yield Text(number, found[1])
