"""Rules about what OpenAPI allows: keywords, the shapes of their values, references."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from typing import Any

from ..effects import EFFECTS
from ..grammar import EXTENSIONS, GRAMMAR, LITERALS, TYPES, Field, Node, field_of, reference
from ..source import Pointer
from .contract import Service
from .rule import service_rule

OPENAPI = "3.0.3"
_CHOICES = {"type": TYPES, "known effect": EFFECTS}


@service_rule("shape", gate=True)
def shape(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require values of the kinds that OpenAPI prescribes: every other rule and the generator rely on them."""
    if service.document.get("openapi") != OPENAPI:
        yield ("openapi",), f"openapi must be {OPENAPI}"
    for kind, nodes in service.nodes.items():
        if kind in GRAMMAR:
            for node in nodes:
                if reference(node.value) is None:
                    yield from _shape(node)
        else:
            for node in nodes:
                if not LITERALS[kind](node.value):
                    guess = _guess(node.value, _CHOICES.get(kind, ()))
                    yield node.pointer, f"must be a {kind}, not {node.value!r}{guess}"


def _shape(node: Node) -> Iterator[tuple[Pointer, str]]:
    if not isinstance(node.value, dict):
        yield node.pointer, f"must be a {node.kind}, not {node.value!r}"
        return
    if "$ref" in node.value:
        yield (*node.pointer, "$ref"), f"$ref must be text, not {node.value['$ref']!r}"
    for keyword, value in node.value.items():
        field = field_of(node.kind, keyword)
        if field and not _is_held(field, value):
            yield (*node.pointer, keyword), f"{keyword} must be a {'list' if field.shape == 'many' else 'mapping'}"
    for keyword, field in GRAMMAR[node.kind].items():
        if field.required and keyword not in node.value:
            yield node.pointer, f"{node.kind} without {keyword}"


def _is_held(field: Field, value: Any) -> bool:
    return isinstance(value, {"one": object, "many": list, "named": dict}[field.shape])


@service_rule("unknown-keyword")
def unknown_keyword(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require known keywords: every OpenAPI tool silently ignores a misspelt keyword."""
    for kind, keywords in GRAMMAR.items():
        for node in service.of_kind(kind):
            for keyword in node.value:
                if keyword not in keywords and not keyword.startswith("x-"):
                    yield (*node.pointer, keyword), f"{kind} has no {keyword!r}{_guess(keyword, keywords)}"


@service_rule("extensions")
def extensions(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require x- keywords that the generator reads: other keywords have no effect."""
    for kind in GRAMMAR:
        known = EXTENSIONS.get(kind, {})
        for node in service.of_kind(kind):
            for keyword in node.value:
                if keyword.startswith("x-") and keyword not in known:
                    yield (*node.pointer, keyword), f"{kind} has no {keyword!r}{_guess(keyword, known)}"
            if node.value.get("x-secret") is False:
                yield (*node.pointer, "x-secret"), "x-secret: false has no effect; leave it out"


@service_rule("security-known")
def security_known(service: Service) -> Iterator[tuple[Pointer, str]]:
    """Require security schemes that the index declares: another name requires nothing."""
    schemes = service.document["components"].get("securitySchemes", {})
    for holder in [*service.of_kind("document"), *service.of_kind("operation")]:
        for index, requirement in enumerate(holder.value.get("security", ())):
            for name in requirement:
                if name not in schemes:
                    yield (*holder.pointer, "security", index, name), f"security scheme {name!r} is not declared"


def _guess(word: Any, known: Iterable[str]) -> str:
    found = difflib.get_close_matches(str(word), list(known), n=1)
    return f"; {found[0]!r} was meant?" if found else ""
