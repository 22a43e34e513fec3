"""Comparison of types in annotations: whether one type accepts all values of another."""

from __future__ import annotations

import ast
from functools import cache

__all__ = ["accepts"]

_ANYTHING = {"", "Any", "object", "typing.Any"}
_OPTIONAL = {"Opt": "UNSET", "Optional": "None"}
_WIDER = {"bool": {"int", "float"}, "int": {"float"}}
_COVARIANT = {
    *("AsyncIterator", "Awaitable", "Call", "Collection", "Generator", "Iterable", "Iterator", "Mapping", "Response"),
    *("Sequence", "Steps", "tuple", "type"),
}
"""Covariant types: with wider arguments they are wider."""


def accepts(wide: str, narrow: str) -> bool:
    """Return whether `wide` accepts every value of the type `narrow`, judged by the text of both."""
    if wide == narrow or wide in _ANYTHING:
        return True
    if narrow in _ANYTHING:
        return False
    return _accepts(_parsed(wide), _parsed(narrow))


@cache
def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _accepts(wide: ast.expr, narrow: ast.expr) -> bool:
    return all(any(_takes(each, one) for each in _alternatives(wide)) for one in _alternatives(narrow))


def _alternatives(node: ast.expr) -> list[ast.expr]:
    """Return the members of a union; each value of a `Literal` is a member."""
    match node:
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return [*_alternatives(left), *_alternatives(right)]
        case ast.Constant(value=str(text)):
            return _alternatives(_parsed(text))
        case ast.Subscript(value=ast.Name(id="Union"), slice=ast.Tuple(elts=members)):
            return [each for member in members for each in _alternatives(member)]
        case ast.Subscript(value=ast.Name(id=name), slice=inner) if name in _OPTIONAL:
            return [*_alternatives(inner), ast.Name(_OPTIONAL[name])]
        case ast.Subscript(value=ast.Name(id="Literal"), slice=inner):
            values = inner.elts if isinstance(inner, ast.Tuple) else [inner]
            return [ast.Subscript(ast.Name("Literal"), value) for value in values]
        case ast.Constant(value=None):
            return [ast.Name("None")]
    return [node]


def _takes(wide: ast.expr, narrow: ast.expr) -> bool:
    left, right = ast.unparse(wide), ast.unparse(narrow)
    if left == right or left in _ANYTHING:
        return True
    if left in _WIDER.get(right, ()):
        return True
    match wide, narrow:
        case ast.Name(id=kind), ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Constant(value=value)):
            return kind == type(value).__name__
        case ast.Subscript(value=a, slice=x), ast.Subscript(value=b, slice=y):
            return ast.unparse(a) == ast.unparse(b) in _COVARIANT and _arguments_accept(x, y)
    return False


def _arguments_accept(wide: ast.expr, narrow: ast.expr) -> bool:
    if isinstance(wide, ast.Tuple) and isinstance(narrow, ast.Tuple):
        return len(wide.elts) == len(narrow.elts) and all(map(_accepts, wide.elts, narrow.elts))
    return _accepts(wide, narrow)
