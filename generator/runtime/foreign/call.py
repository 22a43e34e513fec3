"""A request with the particulars of a contract of others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from ..base.unset import UNSET
from ..calls.call import Body, Call, Options

__all__ = ["ForeignCall"]

T = TypeVar("T")


class ForeignCall(Call[T]):
    """One request, not sent yet.

    Args:
        method: HTTP method.
        path: Path below the base URL, with `{name}` where a value goes.
        result: See `Call`.
        segments: Values for the path; each becomes exactly one segment of it.
        pieces: Encoded values for the path, by name.
        query: Query parameters.
        encoded: Further query parameters, encoded; `None` for a parameter that is not sent.
        headers: Header parameters.
        cookies: Pairs of name and value, joined by `=`.
        body: Request body.
        credentials: Choices of security schemes, the names of each choice separated by blanks.
        secrets: See `Call`.
        roles: See `Call`.
        server: Server in place of the base URL: an absolute URL, or a path on the host of the base URL.
        accept: Media types to ask for.
        errors: Types of the bodies of errors, by status, range of statuses (`4XX`), or `default`.
        options: See `Call`.
    """

    def __init__(
        self,
        method: str,
        path: str,
        result: object = None,
        *,
        segments: Mapping[str, object] | None = None,
        pieces: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        encoded: Iterable[str | None] = (),
        headers: Mapping[str, object] | None = None,
        cookies: Iterable[str] = (),
        body: Body | None = None,
        credentials: tuple[str, ...] | None = None,
        secrets: tuple[str, ...] = (),
        roles: tuple[str, ...] = (),
        server: str | None = None,
        accept: str | None = None,
        errors: Mapping[str, object] | None = None,
        options: Options | None = None,
    ) -> None:
        if cookies := list(cookies):
            headers = {**(headers or {}), "Cookie": "; ".join(cookies)}
        super().__init__(
            method,
            path,
            result,
            segments=segments,
            secrets=secrets,
            query=query,
            headers={name: value for name, value in (headers or {}).items() if value is not UNSET},
            body=body,
            credentials=credentials,
            roles=roles,
            options=options,
        )
        further = "&".join(each for each in encoded if each)
        self.target = _completed(self.target, pieces or {}, further)
        if self.public_target is not None:
            self.public_target = _completed(self.public_target, pieces or {}, "")
        if server is not None:
            self.url = f"{server}/{self.target}"
        self.accept = accept
        self.errors = errors or {}


def _completed(target: str, pieces: Mapping[str, str], query: str) -> str:
    for name, piece in pieces.items():
        target = target.replace(f"{{{name}}}", piece)
    return f"{target}?{query}" if query else target
