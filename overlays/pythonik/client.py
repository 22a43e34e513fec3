"""The clients, synchronous and asynchronous."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from iconik_api import __version__
from iconik_api.client import BASE_URL, settings
from iconik_api.runtime.transport import DEFAULT_TIMEOUT, AsyncTransport, Settings, SyncTransport, Timeout

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    import httpx

    from .specs.assets import AssetSpec, AsyncAssetSpec
    from .specs.collection import AsyncCollectionSpec, CollectionSpec
    from .specs.files import AsyncFilesSpec, FilesSpec
    from .specs.jobs import AsyncJobSpec, JobSpec
    from .specs.metadata import AsyncMetadataSpec, MetadataSpec
    from .specs.search import AsyncSearchSpec, SearchSpec

__all__ = ["AsyncPythonikClient", "PythonikClient"]


class PythonikClient:
    """Calls iconik.

    Args:
        app_id: Identifier of the application; from the environment variable `ICONIK_APP_ID` when left out.
        auth_token: Token of the application; from `ICONIK_AUTH_TOKEN` when left out.
        timeout: Seconds to wait for a connection and for an answer; a pair is (connect, read), `None` waits for ever.
        base_url: Where iconik lives; from `ICONIK_BASE_URL`, else iconik's own host. A path in it is kept.
        headers: Headers for every request.
        raise_on_error: Raise an `ApiStatusError` for a status of 400 or more.
        strict: Raise a `DecodeError` for an answer that departs from the contract.

    Raises:
        ValueError: A credential is missing or empty, the base URL is none, or the timeout is negative.
    """

    def __init__(
        self,
        app_id: str | None = None,
        auth_token: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        base_url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        raise_on_error: bool = False,
        strict: bool = False,
    ) -> None:
        given = _settings(app_id, auth_token, timeout, base_url, headers, raise_on_error, strict)
        self._transport = SyncTransport(given)

    @property
    def session(self) -> httpx.Client:
        """The connection pool. It sends the credentials to iconik, and to no other host."""
        return self._transport.http_client

    @property
    def timeout(self) -> Timeout:
        """The timeout that the client was made with."""
        return self._transport.settings.timeout

    @property
    def base_url(self) -> str:
        """Where iconik lives."""
        return self._transport.settings.base_url

    def assets(self) -> AssetSpec:
        """Assets, their versions, segments and history, and the delete queue."""
        from .specs.assets import AssetSpec

        return AssetSpec(self._transport)

    def collections(self) -> CollectionSpec:
        """Collections and what they hold."""
        from .specs.collection import CollectionSpec

        return CollectionSpec(self._transport)

    def files(self) -> FilesSpec:
        """Formats, file sets, files, proxies, keyframes and storages."""
        from .specs.files import FilesSpec

        return FilesSpec(self._transport)

    def jobs(self) -> JobSpec:
        """Jobs."""
        from .specs.jobs import JobSpec

        return JobSpec(self._transport)

    def metadata(self) -> MetadataSpec:
        """Metadata values, views and fields."""
        from .specs.metadata import MetadataSpec

        return MetadataSpec(self._transport)

    def search(self) -> SearchSpec:
        """Search."""
        from .specs.search import SearchSpec

        return SearchSpec(self._transport)

    def close(self) -> None:
        """Close all connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


class AsyncPythonikClient:
    """Calls iconik; every operation is awaited. Takes the arguments of `PythonikClient`."""

    def __init__(
        self,
        app_id: str | None = None,
        auth_token: str | None = None,
        timeout: Timeout = DEFAULT_TIMEOUT,
        base_url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        raise_on_error: bool = False,
        strict: bool = False,
    ) -> None:
        given = _settings(app_id, auth_token, timeout, base_url, headers, raise_on_error, strict)
        self._transport = AsyncTransport(given)

    @property
    def session(self) -> httpx.AsyncClient:
        """The connection pool. It sends the credentials to iconik, and to no other host."""
        return self._transport.http_client

    @property
    def timeout(self) -> Timeout:
        """The timeout that the client was made with."""
        return self._transport.settings.timeout

    @property
    def base_url(self) -> str:
        """Where iconik lives."""
        return self._transport.settings.base_url

    def assets(self) -> AsyncAssetSpec:
        """Assets, their versions, segments and history, and the delete queue."""
        from .specs.assets import AsyncAssetSpec

        return AsyncAssetSpec(self._transport)

    def collections(self) -> AsyncCollectionSpec:
        """Collections and what they hold."""
        from .specs.collection import AsyncCollectionSpec

        return AsyncCollectionSpec(self._transport)

    def files(self) -> AsyncFilesSpec:
        """Formats, file sets, files, proxies, keyframes and storages."""
        from .specs.files import AsyncFilesSpec

        return AsyncFilesSpec(self._transport)

    def jobs(self) -> AsyncJobSpec:
        """Jobs."""
        from .specs.jobs import AsyncJobSpec

        return AsyncJobSpec(self._transport)

    def metadata(self) -> AsyncMetadataSpec:
        """Metadata values, views and fields."""
        from .specs.metadata import AsyncMetadataSpec

        return AsyncMetadataSpec(self._transport)

    def search(self) -> AsyncSearchSpec:
        """Search."""
        from .specs.search import AsyncSearchSpec

        return AsyncSearchSpec(self._transport)

    async def close(self) -> None:
        """Close all connections."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


def _settings(
    app_id: str | None,
    auth_token: str | None,
    timeout: Timeout,
    base_url: str | None,
    headers: Mapping[str, str] | None,
    raise_on_error: bool,
    strict: bool,
) -> Settings:
    return settings(
        _given("app_id", app_id, "ICONIK_APP_ID"),
        _given("auth_token", auth_token, "ICONIK_AUTH_TOKEN"),
        base_url or os.environ.get("ICONIK_BASE_URL") or BASE_URL,
        user_agent=f"pythonik/{__version__}",
        timeout=timeout,
        headers=headers or {},
        raise_on_error=raise_on_error,
        strict=strict,
    )


def _given(name: str, value: object, variable: str) -> str:
    found = os.environ.get(variable, "") if value is None else value
    if not isinstance(found, str):
        raise TypeError(f"{name} must be a string, not {type(found).__name__}")
    if not found:
        raise ValueError(f"{name} is missing: pass {name}=, or set the environment variable {variable}")
    return found
