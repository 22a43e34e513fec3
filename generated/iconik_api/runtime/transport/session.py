"""The session of a client: what a program sets while it runs, and requests by path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..base.shown import hidden_url, safe_repr
from ..calls.call import Binary, Body, Call, given_query

if TYPE_CHECKING:
    from typing import Self

    from ..base.timeouts import TimeoutInput
    from ..http.headers import Headers
    from ..http.response import HttpResponse
    from ..policy.settings import SessionState


class _Session:
    """The parts that both sessions share.

    Changes of the headers, parameters and cookies count from the next request on. They and the credentials go to
    the API only. A value for a credential header takes the place of the client's own. Other attributes, such as
    `verify` of requests, cannot be set, since they would have no effect.
    """

    __slots__ = ("__weakref__", "transport")

    def __init__(self, transport: Any) -> None:
        self.transport = transport

    @property
    def headers(self) -> Headers:
        """Header fields of all requests to the API."""
        return self._state.headers

    @headers.setter
    def headers(self, value: Mapping[str, str]) -> None:
        self._state.headers.clear()
        self._state.headers.update(value)

    @property
    def params(self) -> dict[str, Any]:
        """Query parameters of all requests to the API."""
        return self._state.params

    @params.setter
    def params(self, value: Mapping[str, Any] | Iterable[tuple[str, Any]] | str) -> None:
        self._state.params = dict(given_query(value))

    @property
    def cookies(self) -> dict[str, str]:
        """Cookies of all requests to the API. Cookies of responses are not kept."""
        return self._state.cookies

    @cookies.setter
    def cookies(self, value: Mapping[str, str]) -> None:
        self._state.cookies = dict(value)

    @property
    def is_closed(self) -> bool:
        """Whether the client is closed."""
        closed: bool = self.transport.is_closed
        return closed

    @property
    def _state(self) -> SessionState:
        state: SessionState = self.transport.settings.session
        return state

    @safe_repr
    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.transport.settings.base_url}>"


class Session(_Session):
    """The session of a synchronous client."""

    __slots__ = ()

    def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = None,
        data: object = None,
        files: Mapping[str, Any] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> HttpResponse:
        """Send a request and return the response, whatever its status.

        Args:
            method: HTTP method.
            url: Path below the base URL, or an absolute URL; another origin gets no credentials.
            params: Query parameters, as a mapping, as pairs or as text.
            headers: Header fields.
            json: Body as JSON.
            data: Body as bytes or text, or the fields of a form as a mapping or as pairs.
            files: Files of a multipart form: a file, bytes, or (file name, content, media type) by field.
            timeout: Seconds, in place of the client's.

        Raises:
            ApiConnectionError: No response arrived.
            ValueError: More than one body is given.
        """
        url = hidden_url(url)
        call = call_of(method, url, params, headers, json, data, files, timeout)
        response: HttpResponse = self.transport.view(raise_on_error=False).send(call).response
        return response

    def get(self, url: str, **options: Any) -> HttpResponse:
        """Send a GET request; see `request`."""
        return self.request("GET", url, **options)

    def post(self, url: str, **options: Any) -> HttpResponse:
        """Send a POST request; see `request`."""
        return self.request("POST", url, **options)

    def put(self, url: str, **options: Any) -> HttpResponse:
        """Send a PUT request; see `request`."""
        return self.request("PUT", url, **options)

    def patch(self, url: str, **options: Any) -> HttpResponse:
        """Send a PATCH request; see `request`."""
        return self.request("PATCH", url, **options)

    def delete(self, url: str, **options: Any) -> HttpResponse:
        """Send a DELETE request; see `request`."""
        return self.request("DELETE", url, **options)

    def head(self, url: str, **options: Any) -> HttpResponse:
        """Send a HEAD request; see `request`."""
        return self.request("HEAD", url, **options)

    def options(self, url: str, **options: Any) -> HttpResponse:
        """Send an OPTIONS request; see `request`."""
        return self.request("OPTIONS", url, **options)

    def close(self) -> None:
        """Close the connections of the client."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncSession(_Session):
    """The session of an asynchronous client; takes the arguments of `Session`."""

    __slots__ = ()

    async def request(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None = None,
        headers: Mapping[str, str] | None = None,
        json: object = None,
        data: object = None,
        files: Mapping[str, Any] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> HttpResponse:
        """Send a request and return the response; see `Session.request`."""
        url = hidden_url(url)
        call = call_of(method, url, params, headers, json, data, files, timeout)
        response: HttpResponse = (await self.transport.view(raise_on_error=False).send(call)).response
        return response

    async def get(self, url: str, **options: Any) -> HttpResponse:
        """Send a GET request; see `Session.request`."""
        return await self.request("GET", url, **options)

    async def post(self, url: str, **options: Any) -> HttpResponse:
        """Send a POST request; see `Session.request`."""
        return await self.request("POST", url, **options)

    async def put(self, url: str, **options: Any) -> HttpResponse:
        """Send a PUT request; see `Session.request`."""
        return await self.request("PUT", url, **options)

    async def patch(self, url: str, **options: Any) -> HttpResponse:
        """Send a PATCH request; see `Session.request`."""
        return await self.request("PATCH", url, **options)

    async def delete(self, url: str, **options: Any) -> HttpResponse:
        """Send a DELETE request; see `Session.request`."""
        return await self.request("DELETE", url, **options)

    async def head(self, url: str, **options: Any) -> HttpResponse:
        """Send a HEAD request; see `Session.request`."""
        return await self.request("HEAD", url, **options)

    async def options(self, url: str, **options: Any) -> HttpResponse:
        """Send an OPTIONS request; see `Session.request`."""
        return await self.request("OPTIONS", url, **options)

    async def aclose(self) -> None:
        """Close the connections of the client."""
        await self.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def call_of(
    method: str,
    url: str,
    params: Mapping[str, Any] | Iterable[tuple[str, Any]] | str | None = None,
    headers: Mapping[str, str] | None = None,
    json: object = None,
    data: object = None,
    files: Mapping[str, Any] | None = None,
    timeout: TimeoutInput | None = None,
) -> Call[Any]:
    """Return the call of a request by path.

    Raises:
        ValueError: More than one body is given.
    """
    options: Any = {"params": params, "headers": headers or {}}
    if timeout is not None:
        options["timeout"] = timeout
    absolute = url if url.lower().startswith(("http://", "https://")) else None
    body = body_of(json, data, files)
    return Call(method.upper(), url.lstrip("/"), Binary, url=absolute, body=body, options=options)


def body_of(json: object, data: object, files: Mapping[str, Any] | None) -> Body | None:
    """Return the body of a request: JSON, bytes, or a form, which may be given as pairs, too.

    Raises:
        TypeError: Files are beside data that is not a form.
        ValueError: More than one body is given.
    """
    from ..calls.call import FORM, MULTIPART

    if isinstance(data, (list, tuple)):
        data = given_query(data)

    if json is not None and (data is not None or files is not None):
        raise ValueError("pass json, or data and files, not both")
    if json is not None:
        return Body(json)
    if files is not None:
        if data is not None and not isinstance(data, Mapping):
            raise TypeError(f"data must be a mapping beside files, not {type(data).__name__}")
        return Body({**(data or {}), **files}, content_type=MULTIPART)
    if data is None:
        return None
    return Body(data, content_type=FORM if isinstance(data, Mapping) else "application/octet-stream")
