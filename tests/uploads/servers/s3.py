"""S3 of the stand-in, with URLs that expire on command: the proxy in front of it refuses them."""

from __future__ import annotations

from collections.abc import Mapping

from pythonik.testing.backend import S3Backend
from pythonik.testing.storage import S3Server


class ExpiringS3(S3Backend):
    """A bucket of an S3 server. URLs expire on command at the proxy; `lifetime` is for the server itself."""

    def __init__(self, server: S3Server) -> None:
        super().__init__(server)
        self._era = 0

    def sign(
        self,
        method: str,
        key: str,
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        allowed: bool = True,
    ) -> str:
        # S3 passes over this parameter, but the signature covers it.
        return super().sign(method, key, {**(query or {}), "x-id": str(self._era)}, headers=headers, allowed=allowed)

    def expire_all(self) -> None:
        """Let all URLs that were signed so far expire."""
        self._era += 1

    def has_expired(self, query: Mapping[str, str]) -> bool:
        """Whether a URL with this query has."""
        return int(query.get("x-id", self._era)) < self._era
