"""Credentials, sent to one origin only."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from ..base.header_fields import check_value
from ..base.shown import Secret, hidden

if TYPE_CHECKING:
    from .engine import Fields
    from .headers import Headers
    from .request import HttpRequest

#: The value of a credential header, or a function that gives it; a coroutine function in asynchronous programs.
Credential: TypeAlias = "str | Callable[[], Any]"


class _Checked(Secret):
    """A credential that can be sent."""

    __slots__ = ()


class Credentials:
    """Header fields that prove who calls.

    This is the only place where credentials meet a request. A redirect, an absolute URL or a signed storage URL cannot
    carry them elsewhere.

    Args:
        fields: Header names and values.

    Attributes:
        renewable: Whether a value is asked for anew before each request.
    """

    def __init__(self, fields: Mapping[str, Credential]) -> None:
        #: Texts are checked here, once; what a function or a session gives is checked at each request.
        self._fields: dict[str, tuple[str, Any]] = {name.lower(): (name, value if callable(value) else _Checked(_checked(name, value))) for name, value in fields.items()}
        self.renewable = any(callable(value) for value in fields.values())

    def of(self, request: HttpRequest, renewed: Headers | None = None) -> Fields:
        """Return the fields that a request needs and does not have; take them off a request to another origin.

        Args:
            request: The request.
            renewed: Values that replace those of the client.

        Raises:
            TypeError: A function gave something else than a string.
        """
        return [(name, value if type(value) is _Checked else _checked(name, hidden(value() if callable(value) else value))) for name, value in self._due(request, renewed)]

    async def of_async(self, request: HttpRequest, renewed: Headers | None = None) -> Fields:
        """Return the fields that a request needs and does not have; see `of`."""
        fields: list[tuple[str, str]] = []
        for name, value in self._due(request, renewed):
            if type(value) is _Checked:
                fields.append((name, value))
                continue
            given = hidden(value() if callable(value) else value)
            fields.append((name, _checked(name, hidden(await given) if isinstance(given, Awaitable) else given)))
        return fields

    def _due(self, request: HttpRequest, renewed: Headers | None) -> list[tuple[str, Any]]:
        headers = request.headers
        if not request.trusted:
            for name in self._fields:
                headers.pop(name, None)
            return []
        wanted = request.credentials
        names = self._fields if wanted is None else [name.lower() for name in wanted]
        due = [self._fields[name] for name in names if name in self._fields and name not in headers]
        return [(name, renewed.get(name, value)) for name, value in due] if renewed else due


def _checked(name: str, value: object) -> Secret:
    check_value("credential for", name, value)
    if not value:
        raise ValueError(f"the credential for {name} is empty")
    return value if isinstance(value, Secret) else Secret(value)
