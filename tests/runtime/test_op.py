"""Operations: one declaration, called, awaited, or built into a request that is not sent."""

from __future__ import annotations

import asyncio
import inspect
import pydoc
from collections.abc import Callable
from typing import Any, Unpack

import pytest

from iconik_api.assets import models as assets
from iconik_api.assets.operations import AssetsService, AsyncAssets, SyncAssets
from iconik_api.runtime.base.errors import NotFoundError, PythonikError
from iconik_api.runtime.calls.call import Call, Options
from iconik_api.runtime.calls.response import Response
from iconik_api.runtime.operations.op import Async, Resource, Steps, Sync, flow, op
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from .conftest import make_settings
from .server import Answer, Received, Server


class Errands(Resource):
    """Operations of this module."""

    @op.read
    def fetch(self, name: str, *, colour: str = "red", **options: Unpack[Options]) -> Call[assets.Asset]:
        """Fetch a thing."""
        return Call(
            "GET", "things/{name}/", assets.Asset, segments={"name": name}, query={"c": colour}, options=options
        )

    @op.read
    def fetch_blue(self, name: str, **options: Unpack[Options]) -> Call[assets.Asset]:
        """Fetch a thing by way of another operation."""
        return Errands.fetch.build(name, colour="blue", **options)

    @flow.read
    def fetch_both(self, first: str, second: str, **options: Unpack[Options]) -> Steps[assets.Asset]:
        """Fetch two things, return the second."""
        yield Errands.fetch.build(first, **options)
        return (yield Errands.fetch.build(second, **options))

    @flow
    def fetch_or(self, name: str, other: str) -> Steps[assets.Asset]:
        """Fetch a thing, or else another thing."""
        try:
            found = yield Errands.fetch.build(name)
        except NotFoundError:
            found = yield Errands.fetch.build(other)
        return found.raise_for_status()

    @op
    def change(self, name: str, **options: Unpack[Options]) -> Call[None]:
        """Change a thing."""
        return Call("POST", "things/{name}/", segments={"name": name}, options=options)

    @op.destroy
    def empty(self, **options: Unpack[Options]) -> Call[None]:
        """Remove all things."""
        return Call("POST", "things/empty/", options=options)

    @flow.destroy
    def empty_twice(self) -> Steps[None]:
        """Remove all things, and all things that came in the meantime."""
        yield Errands.empty.build()
        return (yield Errands.empty.build())

    @flow
    def fail(self, name: str, done: list[str]) -> Steps[assets.Asset]:
        """Fetch a thing and fail."""
        try:
            yield Errands.fetch.build(name)
            raise PythonikError("not to my taste")
        finally:
            done.append(name)


class SyncErrands(Sync, Errands):
    """The operations of this module, returning their responses."""


class AsyncErrands(Async, Errands):
    """The operations of this module, awaited."""


Run = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """Run a method of `Errands` against a server, by name."""

    def run_sync(server: Server, method: str, *args: Any, raise_on_error: bool = False, **kwargs: Any) -> Any:
        with SyncTransport(make_settings(server.url, raise_on_error=raise_on_error)) as transport:
            return getattr(SyncErrands(transport), method)(*args, **kwargs)

    def run_async(server: Server, method: str, *args: Any, raise_on_error: bool = False, **kwargs: Any) -> Any:
        async def go() -> Any:
            async with AsyncTransport(make_settings(server.url, raise_on_error=raise_on_error)) as transport:
                return await getattr(AsyncErrands(transport), method)(*args, **kwargs)

        return asyncio.run(go())

    return run_sync if request.param == "sync" else run_async


def titled(received: Received) -> Answer:
    """Respond with a thing whose title is its path; a thing with the name `no` does not exist."""
    name = received.path.split("/")[-2]
    return Answer(404, b'{"errors": ["none"]}') if name == "no" else Answer(body=b'{"title": "%s"}' % name.encode())


def resources() -> list[SyncAssets | AsyncAssets]:
    settings = make_settings("https://iconik.example")
    return [SyncAssets(SyncTransport(settings)), AsyncAssets(AsyncTransport(settings))]


# --- one request


def test_an_operation_returns_its_response(run: Run, serve: Callable[..., Server]) -> None:
    server = serve(titled)
    response = run(server, "fetch", "a", colour="green", params={"d": "e"}, headers={"X-Mine": "f"}, timeout=3)
    assert isinstance(response, Response)
    assert response.data == assets.Asset(title="a")
    assert (server.only.target, server.only.headers["X-Mine"]) == ("/things/a/?c=green&d=e", "f")


def test_an_operation_by_way_of_another(run: Run, serve: Callable[..., Server]) -> None:
    server = serve(titled)
    assert run(server, "fetch_blue", "a").data.title == "a"
    assert server.only.target == "/things/a/?c=blue"


@pytest.mark.parametrize("service", [AssetsService, *resources()], ids=["class", "sync", "async"])
def test_a_request_that_is_not_sent(service: Any) -> None:
    operation = service.get_asset
    build = operation.build if service is AssetsService else operation.call
    call = build("a b", include_users=True, timeout=3)
    assert (call.method, call.target) == ("GET", "API/assets/v1/assets/a%20b/")
    assert call.query["include_users"] is True
    assert call.options == {"timeout": 3}
    assert call.roles == ("can_read_assets",)


def test_an_operation_of_a_class_takes_the_resource(serve: Callable[..., Server]) -> None:
    server = serve(titled)
    with SyncTransport(make_settings(server.url)) as transport:
        assert Errands.fetch(SyncErrands(transport), "a").data.title == "a"
        assert SyncErrands.fetch_both(SyncErrands(transport), "a", "b").data.title == "b"


# --- wrong arguments


@pytest.mark.parametrize(
    ("method", "args", "kwargs", "words"),
    [
        ("fetch", ("a",), {"color": "red"}, "fetch() got an unexpected keyword argument 'color'"),
        ("fetch_blue", ("a",), {"color": "red"}, "fetch_blue() got an unexpected keyword argument 'color'"),
        ("fetch_both", ("a", "b"), {"color": "red"}, "fetch_both() got an unexpected keyword argument 'color'"),
        ("fetch", (), {}, "fetch() missing 1 required positional argument: 'name'"),
        ("fetch", ("a", "b"), {}, "fetch() takes 2 positional arguments but 3 were given"),
        ("fetch", ("a",), {"name": "b"}, "fetch() got multiple values for argument 'name'"),
        ("fetch_or", ("a", "b"), {"timeout": 3}, "fetch_or() got an unexpected keyword argument 'timeout'"),
        ("fetch", (None,), {}, "name must be a string, not NoneType"),
    ],
)
def test_a_wrong_argument_is_named(
    run: Run, serve: Callable[..., Server], method: str, args: tuple[Any, ...], kwargs: dict[str, Any], words: str
) -> None:
    server = serve()
    with pytest.raises(TypeError) as caught:
        run(server, method, *args, **kwargs)
    assert str(caught.value).removeprefix("Errands.") == words
    assert server.received == []


def test_a_body_of_another_type_is_refused() -> None:
    for service in resources():
        with pytest.raises(TypeError, match=r"body must be .*Asset.* or plain values of that form, not int"):
            service.update_asset.call("a", 3)  # type: ignore[arg-type]


# --- how it looks


@pytest.mark.parametrize("service", resources(), ids=["sync", "async"])
def test_an_operation_looks_like_its_declaration(service: Any) -> None:
    operation = service.get_asset
    assert operation.__name__ == "get_asset"
    names = list(inspect.signature(operation).parameters)
    assert (names[0], names[-1]) == ("asset_id", "options")
    assert operation.__doc__.startswith("Fetch one asset")
    assert inspect.getdoc(operation) == inspect.cleandoc(AssetsService.get_asset.__doc__)
    assert repr(operation) == "<operation get_asset>"
    assert "Fetch one asset" in pydoc.getdoc(operation)
    with pytest.raises(AttributeError):
        operation.colour  # noqa: B018


def test_an_operation_of_a_class_looks_like_its_declaration() -> None:
    assert list(inspect.signature(AssetsService.get_asset).parameters)[:2] == ["self", "asset_id"]
    assert inspect.getdoc(AssetsService.get_asset).startswith("Fetch one asset")  # type: ignore[union-attr]
    assert AssetsService.get_asset.__name__ == "get_asset"


# --- several requests


def test_a_flow_returns_its_last_response(run: Run, serve: Callable[..., Server]) -> None:
    server = serve(titled)
    response = run(server, "fetch_both", "a", "b", headers={"X-Mine": "f"})
    assert response.data == assets.Asset(title="b")
    assert [received.path for received in server.received] == ["/things/a/", "/things/b/"]
    assert {received.headers["X-Mine"] for received in server.received} == {"f"}


@pytest.mark.parametrize("name", ["a", "no"])
def test_a_flow_may_handle_what_its_requests_raise(run: Run, serve: Callable[..., Server], name: str) -> None:
    server = serve(titled)
    response = run(server, "fetch_or", name, "b", raise_on_error=True)
    assert response.data.title == ("b" if name == "no" else name)


def test_exception_that_a_flow_does_not_handle_is_raised(run: Run, serve: Callable[..., Server]) -> None:
    server = serve(titled)
    with pytest.raises(NotFoundError, match="none"):
        run(server, "fetch_both", "no", "b", raise_on_error=True)
    assert server.only.path == "/things/no/"
    with pytest.raises(NotFoundError, match="none"):
        run(server, "fetch_or", "no", "no", raise_on_error=True)


@pytest.mark.parametrize(("name", "error"), [("a", PythonikError), ("no", NotFoundError)])
def test_a_flow_that_fails_cleans_up(run: Run, serve: Callable[..., Server], name: str, error: type[Exception]) -> None:
    done: list[str] = []
    with pytest.raises(error):
        run(serve(titled), "fail", name, done, raise_on_error=True)
    assert done == [name]


def test_a_flow_that_is_not_run_sends_nothing() -> None:
    steps = Errands.fetch_both.steps("a", "b")
    assert next(steps).target == "things/a/"
    steps.close()


@pytest.mark.parametrize("kind", [SyncErrands, AsyncErrands])
def test_a_flow_looks_like_its_declaration(kind: Any) -> None:
    errands = kind(None)
    assert errands.fetch_both.__doc__ == "Fetch two things, return the second."
    assert list(inspect.signature(errands.fetch_both).parameters) == ["first", "second", "options"]
    assert repr(errands.fetch_both) == "<operation fetch_both>"


def test_built_call_has_the_name_of_its_operation() -> None:
    """The name is that of the operation whose declaration makes the call, even if another operation builds the call."""
    assert Errands.fetch.build("a").operation == "fetch"
    assert Errands.fetch_blue.build("a").operation == "fetch"
    assert Call("GET", "things/a/").operation is None


def test_effect_is_that_of_the_decorator() -> None:
    wanted = {
        "fetch": "read",
        "fetch_blue": "read",
        "change": "write",
        "empty": "destroy",
        "fetch_both": "read",
        "fail": "write",
        "empty_twice": "destroy",
    }
    unsent: Any = None
    for errands in (Errands, SyncErrands(unsent), AsyncErrands(unsent)):
        assert {name: getattr(errands, name).effect for name in wanted} == wanted


def test_unsent_request_has_the_effect_of_the_innermost_operation() -> None:
    assert Errands.fetch.build("a").effect == "read"
    assert Errands.fetch_blue.build("a").effect == "read"
    assert Errands.change.build("a").effect == "write"
    assert Errands.empty.build().effect == "destroy"


@pytest.mark.parametrize(
    ("method", "effect"),
    [("GET", "read"), ("HEAD", "read"), ("OPTIONS", "read"), ("POST", "write"), ("PUT", "write"), ("PATCH", "write")],
)
def test_request_by_path_has_the_effect_of_its_method(method: str, effect: str) -> None:
    assert Call(method, "things/").effect == effect
    assert Call("DELETE", "things/").effect == "destroy"
