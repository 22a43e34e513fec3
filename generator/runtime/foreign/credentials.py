"""Credentials of contracts of others: in headers, queries and cookies, and choices of them."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Awaitable, Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import parse_qsl, urlencode

from ..base.header_fields import check_value
from ..base.shown import Secret, hidden
from ..http.auth import Credential, Credentials
from ..http.url import Url
from ..policy.settings import Settings

if TYPE_CHECKING:
    from ..http.engine import Fields
    from ..http.headers import Headers
    from ..http.request import HttpRequest

__all__ = ["ForeignSettings", "Scheme", "basic_value", "bearer_value"]

#: Place of a credential: `header`, `query` or `cookie`, and its name there.
Scheme = tuple[str, str]


def bearer_value(token: Credential) -> Credential:
    """Return the value of `Authorization` for a token, or for a function that gives tokens."""
    if not callable(token):
        return hidden(f"Bearer {token}")
    give: Callable[[], Any] = token

    def value() -> Any:
        given = give()
        return _prefixed(given) if isinstance(given, Awaitable) else f"Bearer {given}"

    return value


async def _prefixed(token: Awaitable[Any]) -> str:
    return f"Bearer {await token}"


def basic_value(pair: tuple[str, str]) -> Credential:
    """Return the value of `Authorization` for a user name and a password.

    Raises:
        ValueError: The user name contains a colon.
    """
    user, password = pair
    if ":" in user:
        raise ValueError("the user name of basic= must not contain a colon")
    return hidden(f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}")


class ForeignSettings(Settings):
    """Settings of a client whose credentials go into queries or cookies, or are a choice.

    Attributes:
        schemes: Place of each credential, by its name.
    """

    schemes: ClassVar[Mapping[str, Scheme]] = {}

    @cached_property
    def auth(self) -> Credentials:
        """The credentials, as they meet a request."""
        return _ForeignCredentials(self.credentials, self.schemes)


class _ForeignCredentials(Credentials):
    def __init__(self, given: Mapping[str, Credential], schemes: Mapping[str, Scheme]) -> None:
        super().__init__(given)
        self._schemes = schemes

    def of(self, request: HttpRequest, renewed: Headers | None = None) -> Fields:
        """Return the fields that a request needs and does not have; a key in a query becomes a part of its URL."""
        values = [
            (name, hidden(value() if callable(value) else value)) for name, value in self._chosen(request, renewed)
        ]
        return self._put_on(request, values)

    async def of_async(self, request: HttpRequest, renewed: Headers | None = None) -> Fields:
        """Return the fields that a request needs and does not have; see `of`."""
        values = []
        for name, value in self._chosen(request, renewed):
            given = hidden(value() if callable(value) else value)
            values.append((name, hidden(await given) if isinstance(given, Awaitable) else given))
        return self._put_on(request, values)

    def _chosen(self, request: HttpRequest, renewed: Headers | None) -> list[tuple[str, Any]]:
        """Return the credentials of the first choice of which all are given; of the first one if none is complete."""
        headers = {wire.lower() for place, wire in self._schemes.values() if place == "header"}
        if not request.trusted:
            for name in headers:
                request.headers.pop(name, None)
            return []
        given = {name for name, _ in self._fields.values()}
        choices = [list(given)] if request.credentials is None else [each.split() for each in request.credentials]
        complete = [each for each in choices if each and given.issuperset(each)]
        # A choice without credentials counts only if no other is complete.
        names = (complete or [[] if [] in choices else [name for name in (*choices, [])[0] if name in given]])[0]
        found = []
        for name in names:
            place, wire = self._schemes[name]
            value = self._fields[name.lower()][1]
            found.append((name, renewed.get(wire, value) if renewed and place == "header" else value))
        return found

    def _put_on(self, request: HttpRequest, values: list[tuple[str, Any]]) -> Fields:
        fields: list[tuple[str, str]] = []
        for name, value in values:
            place, wire = self._schemes[name]
            check_value("credential for", wire, value)
            if place == "query":
                _add_to_query(request, wire, value)
            elif place == "cookie":
                _add_cookie(request, wire, value)
            elif wire not in request.headers:
                fields.append((wire, value))
        return fields


def _add_to_query(request: HttpRequest, name: str, value: str) -> None:
    query = request.url.partition("?")[2]
    # An attempt that is repeated has the key already.
    if name not in {key for key, _ in parse_qsl(query, keep_blank_values=True)}:
        request.url = Url(f"{request.url}{'&' if query else '?'}{urlencode({name: value})}".replace("?&", "?"))


def _add_cookie(request: HttpRequest, name: str, value: str) -> None:
    cookies = request.headers.get("Cookie") or ""
    if f"{name}=" not in cookies:
        request.headers["Cookie"] = Secret("; ".join([*([cookies] if cookies else []), f"{name}={value}"]))
