"""The clients, synchronous and asynchronous."""

from __future__ import annotations

import os
from functools import partialmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

from iconik_api import __version__
from iconik_api.client import BASE_URL, AsyncServices, SyncServices, settings
from iconik_api.runtime.base.lazy import lazy
from iconik_api.runtime.base.shown import hidden, hidden_url, safe_repr
from iconik_api.runtime.base.timeouts import DEFAULT_TIMEOUT, TimeoutInput
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from iconik_api.runtime.calls.call import Call
    from iconik_api.runtime.calls.response import Response
    from iconik_api.runtime.http.auth import Credential
    from iconik_api.runtime.http.engine import AsyncEngine, Engine
    from iconik_api.runtime.policy.options import ClientOptions, RequestOptions
    from iconik_api.runtime.transport.session import AsyncSession, Session

    from .specs.assets import AssetSpec, AsyncAssetSpec
    from .specs.collection import AsyncCollectionSpec, CollectionSpec
    from .specs.files import AsyncFilesSpec, FilesSpec
    from .specs.jobs import AsyncJobSpec, JobSpec
    from .specs.metadata import AsyncMetadataSpec, MetadataSpec
    from .specs.search import AsyncSearchSpec, SearchSpec
    from .specs.uploads import AsyncUploadSpec, UploadSpec

__all__ = ["PUBLISHED_LIMIT", "AsyncPythonikClient", "PythonikClient"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        ".specs.assets": "AssetSpec",
        ".specs.collection": "CollectionSpec",
        ".specs.files": "FilesSpec",
        ".specs.jobs": "JobSpec",
        ".specs.metadata": "MetadataSpec",
        ".specs.search": "SearchSpec",
    },
)

TransportT = TypeVar("TransportT", SyncTransport, AsyncTransport)

#: Rate limit published by iconik: number of requests, and period in seconds. This is 50 requests a second, sustained.
PUBLISHED_LIMIT = (1000, 20.0)


class _Client(Generic[TransportT]):
    """Base of both clients: views, properties, copies and pickles."""

    _transport: TransportT
    _transport_class: type[TransportT]
    _pickle_credentials: bool

    @property
    def timeout(self) -> TimeoutInput:
        """The timeout of the client. It may be set; `with_options(timeout=…)` changes it for a view."""
        return self._transport.settings.timeout

    @timeout.setter
    def timeout(self, value: TimeoutInput) -> None:
        self._transport.settings = self._transport.view(timeout=value).settings

    @property
    def base_url(self) -> str:
        """Base URL of iconik. It may be set, and the credentials are then sent there."""
        return self._transport.settings.base_url

    @base_url.setter
    def base_url(self, value: str) -> None:
        self._transport.settings = self._transport.settings.at(hidden_url(value))

    def with_options(
        self, *, app_id: str | None = None, auth_token: Credential | None = None, **options: Unpack[ClientOptions]
    ) -> Self:
        """Return a view of the client with other options. Given headers are added to the headers of the client.

        The view shares the connections of the client: closing one of them closes both.

        Args:
            app_id: Identifier of another application.
            auth_token: Token of another application, or a function that gives it.
            options: See `ClientOptions`.

        Raises:
            TypeError: An option is unknown, or has the wrong type.
            ValueError: A value is out of range.
        """
        app_id, auth_token = hidden(app_id), hidden(auth_token)
        given = {"App-ID": app_id, "Auth-Token": auth_token}
        credentials = {name: value for name, value in given.items() if value is not None}
        view = self.__copy__()
        view._transport = self._transport.view(credentials, **options)
        return view

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        return self._transport.is_closed

    def __copy__(self) -> Self:
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        return twin

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        # A copy shares the connections.
        return self.__copy__()

    def __getstate__(self) -> dict[str, Any]:
        """Return the configuration without connections; with credentials only if `pickle_credentials` is set.

        Raises:
            TypeError: The client was created with a connection pool or a transport, which cannot be pickled.
        """
        if self._transport.engine_name is False:
            raise TypeError(
                "a client with its own http_client, transport or engine cannot be pickled: create it where it is used"
            )
        given = self._transport.settings
        credentials: dict[str, Any] = given.credentials if self._pickle_credentials else {}
        configuration = {
            "app_id": credentials.get("App-ID"),
            "auth_token": credentials.get("Auth-Token"),
            "base_url": given.base_url,
            "allow_http": given.allow_http,
            "options": given.options,
        }
        return {**self.__dict__, "_transport": configuration, "_engine": self._transport.engine_name}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore a client from a configuration, with credentials from the environment if it contains none.

        Raises:
            ValueError: Neither the pickle nor the environment contains credentials.
        """
        configuration, engine = state.pop("_transport"), state.pop("_engine")
        self.__dict__.update(state)
        self._transport = self._transport_class(_settings(**configuration), engine=engine)

    @safe_repr
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.base_url}>"


class PythonikClient(_Client[SyncTransport], SyncServices):
    """Client of iconik.

    Args:
        app_id: Identifier of the application. Default: the environment variable `ICONIK_APP_ID`.
        auth_token: Token of the application, or a function that returns it. The function is called before each request,
            and again after a 401; the request is then sent once more. An asynchronous client also accepts a coroutine
            function. Default: the environment variable `ICONIK_AUTH_TOKEN`.
        timeout: Seconds to wait for a connection and for a response, or a `Timeout`. A pair is (connect, read); `None`
            waits forever.
        base_url: Base URL of iconik, with or without a path. Default: `ICONIK_BASE_URL`, or the public host of iconik.
        http_client: A client of httpx or httpx2 to send with, which is not closed here. Its headers, parameters,
            cookies, timeout, event hooks and credentials count for requests to iconik, below those given here.
        transport: A transport of httpx or httpx2 to send with.
        engine: Name of the HTTP library to send with (`httpx`, `httpx2`, `pyreqwest`, for asynchronous clients
            `aiohttp`), or an engine. Default: the environment variable `PYTHONIK_ENGINE`, or `httpx`.
        allow_http: Send the credentials unencrypted if the base URL is http and its host is another machine.
        pickle_credentials: Pickle the credentials with the client. Otherwise an unpickled client reads them from the
            environment.
        options: See `RequestOptions`.

    Raises:
        TypeError: An option is unknown, or has the wrong type.
        ValueError: A credential is missing or empty, the base URL is invalid or would send credentials unencrypted, an
            option is out of range, or more than one of `http_client`, `transport` and `engine` is given.
        ImportError: The package of the engine is not installed.
        OSError: The file of `record` cannot be opened.
    """

    _transport_class = SyncTransport

    def __init__(
        self,
        app_id: str | None = None,
        auth_token: Credential | None = None,
        timeout: TimeoutInput = DEFAULT_TIMEOUT,
        base_url: str | None = None,
        *,
        http_client: Any = None,
        transport: Any = None,
        engine: str | Engine | None = None,
        allow_http: bool = False,
        pickle_credentials: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        # An exception shows the variables of this frame to some tools.
        app_id, auth_token, base_url = hidden(app_id), hidden(auth_token), hidden_url(base_url)
        _check_names(type(self), options)
        given = _settings(app_id, auth_token, base_url, allow_http, {**options, "timeout": timeout})
        self._transport = SyncTransport(given, http_client, transport=transport, engine=engine)
        self._pickle_credentials = pickle_credentials

    @property
    def session(self) -> Session:
        """The session: headers, parameters and cookies of all requests to iconik, and requests by path."""
        return self._transport.session

    def request(self, method: str, path: str, *, cast_to: Any = Any, **options: Any) -> Response[Any]:
        """Send a request by path, with the credentials, retries and limits of the client; see `Session.request`.

        Args:
            method: HTTP method.
            path: Path below the base URL, or an absolute URL; another origin gets no credentials.
            cast_to: Type of `data`: a model, a list of models, or a class of pydantic. Default: JSON as plain values.
            options: `params`, `headers`, `json`, `data`, `files` and `timeout`.

        Raises:
            ApiConnectionError: No response arrived.
            ApiStatusError: The status is 400 or more and the client was made with `raise_on_error=True`.
        """
        return self._transport.send(_call_of(method, path, cast_to, options))

    get = partialmethod(request, "GET")
    post = partialmethod(request, "POST")
    put = partialmethod(request, "PUT")
    patch = partialmethod(request, "PATCH")
    delete = partialmethod(request, "DELETE")

    def assets(self) -> AssetSpec:
        """Return the operations on assets, their versions, segments and history, and the delete queue."""
        from .specs.assets import AssetSpec

        return AssetSpec(self._transport)

    def collections(self) -> CollectionSpec:
        """Return the operations on collections and their contents."""
        from .specs.collection import CollectionSpec

        return CollectionSpec(self._transport)

    def files(self) -> FilesSpec:
        """Return the operations on formats, file sets, files, proxies, keyframes and storages."""
        from .specs.files import FilesSpec

        return FilesSpec(self._transport)

    def jobs(self) -> JobSpec:
        """Return the operations on jobs."""
        from .specs.jobs import JobSpec

        return JobSpec(self._transport)

    def metadata(self) -> MetadataSpec:
        """Return the operations on metadata values, views and fields."""
        from .specs.metadata import MetadataSpec

        return MetadataSpec(self._transport)

    def search(self) -> SearchSpec:
        """Return the operations of search."""
        from .specs.search import SearchSpec

        return SearchSpec(self._transport)

    def uploads(self) -> UploadSpec:
        """Return the methods for uploads, from a path to a playable asset."""
        from .specs.uploads import UploadSpec

        return UploadSpec(self._transport)


class AsyncPythonikClient(_Client[AsyncTransport], AsyncServices):
    """Asynchronous client of iconik: every operation is awaited. The arguments are those of `PythonikClient`."""

    _transport_class = AsyncTransport

    def __init__(
        self,
        app_id: str | None = None,
        auth_token: Credential | None = None,
        timeout: TimeoutInput = DEFAULT_TIMEOUT,
        base_url: str | None = None,
        *,
        http_client: Any = None,
        transport: Any = None,
        engine: str | AsyncEngine | None = None,
        allow_http: bool = False,
        pickle_credentials: bool = False,
        **options: Unpack[RequestOptions],
    ) -> None:
        # An exception shows the variables of this frame to some tools.
        app_id, auth_token, base_url = hidden(app_id), hidden(auth_token), hidden_url(base_url)
        _check_names(type(self), options)
        given = _settings(app_id, auth_token, base_url, allow_http, {**options, "timeout": timeout})
        self._transport = AsyncTransport(given, http_client, transport=transport, engine=engine)
        self._pickle_credentials = pickle_credentials

    @property
    def session(self) -> AsyncSession:
        """The session: headers, parameters and cookies of all requests to iconik, and requests by path."""
        return self._transport.session

    async def request(self, method: str, path: str, *, cast_to: Any = Any, **options: Any) -> Response[Any]:
        """Send a request by path; see `PythonikClient.request`."""
        return await self._transport.send(_call_of(method, path, cast_to, options))

    get = partialmethod(request, "GET")
    post = partialmethod(request, "POST")
    put = partialmethod(request, "PUT")
    patch = partialmethod(request, "PATCH")
    delete = partialmethod(request, "DELETE")

    def assets(self) -> AsyncAssetSpec:
        """Return the operations on assets, their versions, segments and history, and the delete queue."""
        from .specs.assets import AsyncAssetSpec

        return AsyncAssetSpec(self._transport)

    def collections(self) -> AsyncCollectionSpec:
        """Return the operations on collections and their contents."""
        from .specs.collection import AsyncCollectionSpec

        return AsyncCollectionSpec(self._transport)

    def files(self) -> AsyncFilesSpec:
        """Return the operations on formats, file sets, files, proxies, keyframes and storages."""
        from .specs.files import AsyncFilesSpec

        return AsyncFilesSpec(self._transport)

    def jobs(self) -> AsyncJobSpec:
        """Return the operations on jobs."""
        from .specs.jobs import AsyncJobSpec

        return AsyncJobSpec(self._transport)

    def metadata(self) -> AsyncMetadataSpec:
        """Return the operations on metadata values, views and fields."""
        from .specs.metadata import AsyncMetadataSpec

        return AsyncMetadataSpec(self._transport)

    def search(self) -> AsyncSearchSpec:
        """Return the operations of search."""
        from .specs.search import AsyncSearchSpec

        return AsyncSearchSpec(self._transport)

    def uploads(self) -> AsyncUploadSpec:
        """Return the methods for uploads, from a path to a playable asset."""
        from .specs.uploads import AsyncUploadSpec

        return AsyncUploadSpec(self._transport)


def _call_of(method: str, path: str, cast_to: Any, options: dict[str, Any]) -> Call[Any]:
    from iconik_api.runtime.transport.session import call_of

    call = call_of(method, hidden_url(path), **options)
    call.result = cast_to
    return call


def _check_names(client: type[_Client[Any]], options: Mapping[str, object]) -> None:
    """Refuse an argument that a client does not have, and name the nearest one.

    Raises:
        TypeError: The argument does not exist.
    """
    from iconik_api.runtime.policy.options import RequestOptions

    for name in options.keys() - RequestOptions.__annotations__.keys():
        from difflib import get_close_matches
        from inspect import signature

        known = [each for each in signature(client).parameters if each != "options"]
        nearest = get_close_matches(name, [*known, *RequestOptions.__annotations__], 1)
        hint = f": did you mean {nearest[0]!r}?" if nearest else ""
        raise TypeError(f"{client.__name__}() got an unexpected keyword argument {name!r}{hint}")


def _settings(
    app_id: str | None, auth_token: Credential | None, base_url: str | None, allow_http: bool, options: ClientOptions
) -> Settings:
    if os.environ.get("PYTHONIK_LOG"):
        from iconik_api.runtime.base.log import configure

        configure()
    if names := os.environ.get("PYTHONIK_COMPAT"):
        from .compat import use

        use(*names.replace(" ", "").split(","))  # type: ignore[arg-type]
    if options.get("record") is None and (record := os.environ.get("PYTHONIK_RECORD")):
        options["record"] = record
    if "rate_limit" not in options:
        from iconik_api.runtime.policy.limit import RateLimit

        options["rate_limit"] = RateLimit(*PUBLISHED_LIMIT)
    return settings(
        _given("app_id", app_id, "ICONIK_APP_ID"),
        _given("auth_token", auth_token, "ICONIK_AUTH_TOKEN"),
        base_url or hidden_url(os.environ.get("ICONIK_BASE_URL")) or BASE_URL,
        user_agent=f"pythonik/{__version__}",
        allow_http=allow_http,
        **options,
    )


def _given(name: str, value: Any, variable: str) -> Any:
    found = hidden(os.environ.get(variable, "") if value is None else value)
    if callable(found):
        return found
    if not isinstance(found, str):
        raise TypeError(f"{name} must be a string, not {type(found).__name__}")
    if not found:
        raise ValueError(f"{name} is missing: pass {name}=, or set the environment variable {variable}")
    return found
