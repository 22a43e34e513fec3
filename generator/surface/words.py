"""Annotations and values in the names of the surface, whatever the private names behind them are."""

from __future__ import annotations

import ast
from collections.abc import Mapping

import attrs

from generator.surface.model import Attribute
from generator.surface.names import Names

__all__ = ["Words"]

_TYPE_VARIABLES = ("ParamSpec", "TypeVar", "TypeVarTuple")


@attrs.define
class Words:
    """Rewrites expressions.

    Attributes:
        names: All names of the packages.
        homes: Definitions → the supported names that they stand under.
        opaque: Opaque definitions → the names that stand for them.
        imports: The supported names that were met, as they are shown → in full. The caller empties it for each module.
        met: The opaque definitions that were met.
        leaks: Private classes and functions that were met. The caller empties it as well.
    """

    names: Names
    homes: Mapping[str, str]
    opaque: Mapping[str, str]
    imports: dict[str, str] = attrs.field(factory=dict, init=False)
    met: set[str] = attrs.field(factory=set, init=False)
    leaks: set[str] = attrs.field(factory=set, init=False)
    _inlined: list[str] = attrs.field(factory=list, init=False)

    def rewrite(self, module: str, text: str, *, is_type: bool) -> str:
        """Rewrite the text of an expression that stands in a module.

        Args:
            module: The module.
            text: The expression; empty text stays empty.
            is_type: Whether it is a type: text in quotes is then an annotation as well.
        """
        return ast.unparse(self._rewritten(module, text, is_type=is_type)) if text else ""

    def _rewritten(self, module: str, text: str, *, is_type: bool) -> ast.expr:
        return _Rewriter(self, module, is_type=is_type).visit(ast.parse(text, mode="eval").body)  # type: ignore[no-any-return]

    def replacement(self, module: str, words: str) -> ast.expr | None:
        """Return the expression that replaces a name in a module; None if the name stays as it is."""
        found = self.names.resolve(module, words)
        if found is None:
            return None
        definition, rest = found
        if definition in self.opaque:
            self.met.add(definition)
            return _parsed(self.opaque[definition] + rest)
        if definition in self.homes:
            home = self.homes[definition]
            shown = home.rpartition(".")[2]
            self.imports.setdefault(shown, home)
            return _parsed(shown + rest)
        member = self.names.member(definition)
        if not isinstance(member, Attribute):
            self.leaks.add(definition)
        elif not rest and member.value and definition not in self._inlined and not _is_type_variable(member):
            self._inlined.append(definition)
            try:
                home = definition.rpartition(".")[0]
                return self._rewritten(home, member.value, is_type=member.annotation == "TypeAlias")
            finally:
                self._inlined.pop()
        return None


class _Rewriter(ast.NodeTransformer):
    def __init__(self, words: Words, module: str, *, is_type: bool) -> None:
        self._words = words
        self._module = module
        self._is_type = is_type

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._words.replacement(self._module, node.id) or node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        words = ast.unparse(node)
        if all(part.isidentifier() for part in words.split(".")):
            return self._words.replacement(self._module, words) or node
        return self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        is_literal = ast.unparse(node.value).rpartition(".")[2] == "Literal"
        return node if is_literal else self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if self._is_type and isinstance(node.value, str):
            return self.visit(_parsed(node.value))  # type: ignore[no-any-return]
        return node


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _is_type_variable(member: Attribute) -> bool:
    return member.value.partition("(")[0].rpartition(".")[2] in _TYPE_VARIABLES
