"""Credentials of a document: arguments of the client, and the choices that each operation has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from .. import ir
from ..limits import HEADER
from ..names import CREDENTIAL_RESERVED, python_names
from .files import Files, Node, RefusedError
from .report import Drop

__all__ = ["Security"]

Choices: TypeAlias = list[tuple[str, ...]]
"""Names of security schemes of each choice. An empty choice stands for a call without credentials."""

_RESERVED = CREDENTIAL_RESERVED | {"allow_http", "basic", "bearer", "authorization"}


class Security:
    """Security schemes that operations use.

    Args:
        files: The files.
        root: The document.
    """

    def __init__(self, files: Files, root: Node) -> None:
        self._files = files
        self._root = root
        #: The schemes that were asked for, by name; `None` for a scheme that the HTTP client takes care of.
        self._schemes: dict[str, ir.Scheme | None] = {}
        self._asked: list[Choices] = []

    def choices(self, operation: Node, omit: Callable[[Drop], None]) -> Choices:
        """Return the choices of credentials of an operation.

        Args:
            operation: The operation.
            omit: Takes the choices that are not supported.
        """
        written = operation.get("security") if "security" in operation else self._root.get("security")
        found: Choices = []
        reasons: list[RefusedError] = []
        for choice in written:
            names_of_choice = choice.keys()
            if not choice.is_mapping:
                continue
            try:
                names = [name for name in names_of_choice if self._scheme(name, choice) is not None]
            except RefusedError as error:
                reasons.append(error)
            else:
                found.append(tuple(names))
        for reason in reasons:
            omit(Drop(f"credentials: {reason.reason}", reason.place))
        found = list(dict.fromkeys(found))
        if any(found):
            self._asked.append(found)
        return found

    def access(self, base: ir.Access) -> tuple[ir.Access, dict[str, str]]:
        """Return addresses and credentials, and the name of each scheme in the credentials of an operation."""
        schemes = {name: scheme for name, scheme in self._schemes.items() if scheme is not None}
        required = {
            name
            for name in schemes
            if self._asked and all(all(name in choice for choice in choices) for choices in self._asked)
        }
        unique: dict[tuple[str, str, str], ir.Scheme] = {}
        for name, scheme in schemes.items():
            key = scheme.kind, scheme.place, scheme.wire
            is_required = name in required or (key in unique and unique[key].required)
            unique[key] = attrs.evolve(scheme, required=is_required)
        keys = [key for key, scheme in unique.items() if scheme.kind == "key"]
        taken = {scheme.argument for scheme in unique.values() if scheme.kind != "key"}
        arguments = dict(zip(keys, python_names([key[2] for key in keys], _RESERVED | taken), strict=True))
        for key, argument in arguments.items():
            unique[key] = attrs.evolve(unique[key], argument=argument)
        places = [(scheme.place, scheme.wire.lower()) for scheme in unique.values()]
        chooses = len(set(places)) < len(places) or any(len(choices) > 1 for choices in self._asked)
        access = attrs.evolve(base, schemes=tuple(unique.values()), chooses=chooses)
        names = {
            name: unique[scheme.kind, scheme.place, scheme.wire].argument if not access.is_plain else scheme.wire
            for name, scheme in schemes.items()
        }
        return access, names

    def _scheme(self, name: str, choice: Node) -> ir.Scheme | None:
        if name not in self._schemes:
            self._schemes[name] = self._read(name, choice)
        return self._schemes[name]

    def _read(self, name: str, choice: Node) -> ir.Scheme | None:
        written = self._root.get("components").get("securitySchemes").get(name)
        scheme = self._files.follow(written)
        kind, place = scheme.text("type"), scheme.text("in")
        if not scheme.is_mapping:
            raise RefusedError(f"security scheme {name!r} is not declared", choice.place)
        if kind == "mutualTLS":
            return None
        if kind in ("oauth2", "openIdConnect"):
            return ir.Scheme("bearer", "bearer", "header", "Authorization")
        if kind == "http":
            method = scheme.text("scheme").lower()
            if method in ("basic", "bearer"):
                return ir.Scheme(method, method, "header", "Authorization")
            return ir.Scheme("authorization", "authorization", "header", "Authorization")
        wire = scheme.text("name")
        if kind != "apiKey" or place not in ("header", "query", "cookie") or not wire:
            raise RefusedError(f"security scheme {name!r} is neither a key, a token nor a certificate", scheme.place)
        if place != "query" and not HEADER.fullmatch(wire):
            raise RefusedError(f"{wire!r:.60} cannot be the name of a {place}", scheme.place)
        if place == "header" and wire.lower() == "authorization":
            return ir.Scheme("authorization", "authorization", "header", "Authorization")
        return ir.Scheme("", "key", place, wire)
