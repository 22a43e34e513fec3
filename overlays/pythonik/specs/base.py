"""Base classes of all facades, with the helpers that extensions of pythonik 1.x call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, ClassVar, Concatenate, Generic, ParamSpec, TypeVar
from warnings import warn

from iconik_api.client import BASE_URL
from iconik_api.runtime.base.shown import hidden_url
from iconik_api.runtime.calls.call import OPTIONS, Body, Call
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.models.model import MapModel, Model
from iconik_api.runtime.operations.op import Async, Sync
from iconik_api.runtime.policy.settings import Settings
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

if TYPE_CHECKING:
    from iconik_api.runtime.base.timeouts import TimeoutInput
    from iconik_api.runtime.http.response import HttpResponse
    from iconik_api.runtime.transport.session import AsyncSession, Session

__all__ = ["AsyncSpec", "PythonikResponse", "Response", "Spec", "names_of_1x", "with_body"]

PythonikResponse = Response

#: The timeout of pythonik 1.x. It is told by identity from one that the caller gave.
_TIMEOUT = float("3.0")

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class _ClassOrInstanceMethod(Generic[P, R]):
    """Descriptor of a method that receives the instance, or the class if it is called on the class."""

    def __init__(self, function: Callable[Concatenate[Any, P], R]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    def __get__(self, instance: object | None, owner: type) -> Callable[P, R]:
        return self._function.__get__(owner if instance is None else instance)  # type: ignore[no-any-return]


class _Addressed:
    """URL of the service of a facade."""

    server: ClassVar[str] = ""
    api_version: ClassVar[str] = "v1"
    base_url: str = BASE_URL

    @_ClassOrInstanceMethod
    def gen_url(self, path: str) -> str:
        """Return the absolute URL of a path below the service. An absolute URL is returned unchanged.

        On a class the URL is below the public host of iconik, on an object below the base URL of its client.
        """
        if path.startswith(("http://", "https://")):
            return path
        return f"{self.base_url.rstrip('/')}/{self.server}{self.api_version}/{path.lstrip('/')}"

    @staticmethod
    def parse_response(response: HttpResponse, model: Any = None) -> Response[Any]:
        """Return a response with the model that it decodes to.

        Args:
            response: A response of this client, or of requests or httpx.
            model: A model class, a type with models in it, or a class with `model_validate`, such as one of
                pydantic. Without a model,
                `data` is `None`.
        """
        if model is None:
            return Response(response, None)
        if not hasattr(model, "model_validate") or issubclass(model, (Model, MapModel)):
            return Response(response, result=model)
        # Its errors are the caller's own.
        is_json = response.is_success and response.content
        return Response(response, data=model.model_validate(response.json()) if is_json else None)

    @staticmethod
    def _prepare_model_data(data: Any, exclude_defaults: bool = True) -> Any:
        """Return a body as plain values: a model is dumped, any other value is kept.

        Raises:
            ValueError: A model has a value of an impossible kind.
        """
        if not hasattr(data, "model_dump"):
            return data
        if not isinstance(data, (Model, MapModel)):
            return data.model_dump(mode="json", exclude_defaults=exclude_defaults)
        from iconik_api.runtime.models.given import check_given
        from iconik_api.runtime.models.plain import plain

        check_given(data)
        return plain(data, for_request=True)

    @classmethod
    def set_class_attribute(cls, name: str, value: Any) -> None:
        """Set an attribute of the class. Deprecated: pass `base_url` to the client, which keeps it for itself."""
        warn("set_class_attribute() is deprecated: pass base_url to the client", DeprecationWarning, stacklevel=2)
        setattr(cls, name, value)

    def _call(
        self, method: str, path: str, *, json: object = None, data: object = None, files: Any = None, **options: Any
    ) -> Call[Any]:
        if unknown := options.keys() - OPTIONS:
            raise TypeError(f"send_request() got an unexpected keyword argument {min(unknown)!r}")
        from iconik_api.runtime.transport.session import body_of

        body = body_of(json, data, files)
        return Call(method, path, url=self.gen_url(path), body=body, options=options)  # type: ignore[arg-type]


class Spec(_Addressed, Sync):
    """Base of the synchronous facades.

    Methods of 1.x accept `exclude_defaults` for compatibility and ignore it: only fields that were set are sent.

    Args:
        session: The session or the transport of a client, or a client of httpx or httpx2 with credentials of its own.
        timeout: Seconds. Default: those of the session, or 3 with a client of httpx.
        base_url: URL of iconik, to which the credentials of the session are then sent. Default: that of the session.

    Raises:
        ValueError: The URL is invalid, or would have credentials sent unencrypted.
    """

    def __init__(self, session: Any, timeout: TimeoutInput = _TIMEOUT, base_url: str = BASE_URL) -> None:
        transport = _transport_of(session, timeout, base_url)
        super().__init__(SyncTransport(*transport) if isinstance(transport, tuple) else transport)
        self.base_url = self.transport.settings.base_url

    @property
    def session(self) -> Session:
        """The session of the client."""
        return self.transport.session

    @property
    def timeout(self) -> TimeoutInput:
        """The timeout of the client."""
        return self.transport.settings.timeout

    def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse:
        """Send a request.

        Args:
            method: HTTP method.
            path: Path below the service, or an absolute URL. Credentials are sent to the host of iconik only.
            kwargs: `params`, `headers`, `timeout`, and a body as `json`, or as `data` and `files`.

        Raises:
            ApiConnectionError: No response arrived.
        """
        call, path = self._call(method, path, **kwargs), hidden_url(path)
        # Tools show the variables of this frame, and headers of the caller may be secrets.
        del kwargs
        return self.transport.send(call).response

    def _get(self, path: str, **kwargs: Any) -> HttpResponse:
        return self.send_request("GET", path, **kwargs)

    def _post(self, path: str, **kwargs: Any) -> HttpResponse:
        return self.send_request("POST", path, **kwargs)

    def _put(self, path: str, **kwargs: Any) -> HttpResponse:
        return self.send_request("PUT", path, **kwargs)

    def _patch(self, path: str, **kwargs: Any) -> HttpResponse:
        return self.send_request("PATCH", path, **kwargs)

    def _delete(self, path: str, **kwargs: Any) -> HttpResponse:
        return self.send_request("DELETE", path, **kwargs)


class AsyncSpec(_Addressed, Async):
    """Base of the asynchronous facades. The arguments are those of `Spec`."""

    def __init__(self, session: Any, timeout: TimeoutInput = _TIMEOUT, base_url: str = BASE_URL) -> None:
        transport = _transport_of(session, timeout, base_url)
        super().__init__(AsyncTransport(*transport) if isinstance(transport, tuple) else transport)
        self.base_url = self.transport.settings.base_url

    @property
    def session(self) -> AsyncSession:
        """The session of the client."""
        return self.transport.session

    @property
    def timeout(self) -> TimeoutInput:
        """The timeout of the client."""
        return self.transport.settings.timeout

    async def send_request(self, method: str, path: str, **kwargs: Any) -> HttpResponse:
        """Send a request; see `Spec.send_request`."""
        call, path = self._call(method, path, **kwargs), hidden_url(path)
        del kwargs
        return (await self.transport.send(call)).response

    async def _get(self, path: str, **kwargs: Any) -> HttpResponse:
        return await self.send_request("GET", path, **kwargs)

    async def _post(self, path: str, **kwargs: Any) -> HttpResponse:
        return await self.send_request("POST", path, **kwargs)

    async def _put(self, path: str, **kwargs: Any) -> HttpResponse:
        return await self.send_request("PUT", path, **kwargs)

    async def _patch(self, path: str, **kwargs: Any) -> HttpResponse:
        return await self.send_request("PATCH", path, **kwargs)

    async def _delete(self, path: str, **kwargs: Any) -> HttpResponse:
        return await self.send_request("DELETE", path, **kwargs)


def _transport_of(session: Any, timeout: TimeoutInput, base_url: str) -> Any:
    """Return the transport that a facade sends by, or the settings and the client that one is to be made of.

    The session of a client brings the settings of the client along; a timeout and a URL that are given count above
    them.
    """
    transport = getattr(session, "transport", session)
    if not isinstance(transport, (SyncTransport, AsyncTransport)):
        return Settings(base_url, credentials={}, user_agent="pythonik", timeout=timeout), transport
    if timeout is not _TIMEOUT:
        transport = transport.view(timeout=timeout)
    if base_url is not BASE_URL and base_url.rstrip("/") != transport.settings.base_url:
        transport = copy(transport)
        transport.settings = transport.settings.at(base_url)
    return transport


def names_of_1x(module: str) -> Callable[[str], Any]:
    """Return `__getattr__` for the module of a facade: paths and models that it had in pythonik 1.x."""

    def load(name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        from .former import find

        return find(module, name)

    return load


def with_body(call: Call[T], body: object, *models: type[Model]) -> Call[T]:
    """Set the body of a call, and return the call.

    A model is sent without its read-only fields. A dict, a list and `None` (no body) are sent unchanged. A model of
    pydantic is sent without the values that are its defaults.

    Raises:
        TypeError: The body has another type.
        ValueError: A model has a value of an impossible kind.
    """
    if not isinstance(body, (Model, MapModel)):
        body = _Addressed._prepare_model_data(body)
    if body is not None and not isinstance(body, (Model, Mapping, list)):
        wanted = " or ".join(dict.fromkeys(model.__name__ for model in models))
        raise TypeError(f"body must be {wanted}, a dict, a list or None, not {type(body).__name__}")
    call.body = Body(body)
    if models:
        call.body.expected = reduce(or_, models)
    return call
