"""`intercept_404=` of the metadata getters: an object of the caller's stands for a 404."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from iconik_api.runtime.calls.call import Call
from iconik_api.runtime.operations.op import Async, Resource, Steps, Sync, flow
from pythonik.exceptions import ApiConnectionError, ForbiddenError, NotFoundError
from pythonik.models.metadata.views import ViewMetadata

from .answering_server import AnsweringServer, by_both_clients

NOTHING = {"errors": ["the object has no values"]}

#: All getters, with their arguments and the path that they ask.
GETTERS: list[tuple[str, tuple[str, ...], str]] = [
    ("get_object_metadata", ("assets", "o1", "v1"), "assets/o1/views/v1/"),
    ("get_object_metadata", ("segments", "o1"), "segments/o1/"),
    ("get_asset_metadata", ("a1", "v1"), "assets/a1/views/v1/"),
    ("get_collection_metadata", ("c1", "v1"), "collections/c1/views/v1/"),
    ("get_segment_metadata", ("s1", "v1"), "segments/s1/views/v1/"),
    ("get_object_metadata_direct", ("collections", "o1"), "collections/o1/"),
    ("get_asset_metadata_direct", ("a1",), "assets/a1/"),
    ("get_collection_metadata_direct", ("c1",), "collections/c1/"),
    ("get_segment_metadata_direct", ("s1",), "segments/s1/"),
]
every_getter = pytest.mark.parametrize(("getter", "ids", "path"), GETTERS)
#: One that reads through a view, and one that does not.
either_getter = pytest.mark.parametrize(("getter", "ids", "path"), [GETTERS[2], GETTERS[6]])


def getting(getter: str, ids: tuple[str, ...], **arguments: Any) -> Any:
    return lambda client: getattr(client.metadata(), getter)(*ids, **arguments)


@by_both_clients
@every_getter
@pytest.mark.parametrize("raise_on_error", [False, True])
def test_the_given_object_stands_for_a_404(
    ask: Any, getter: str, ids: tuple[str, ...], path: str, raise_on_error: bool
) -> None:
    empty = ViewMetadata(metadata_values={})
    with AnsweringServer(NOTHING, 404) as server:
        answer = ask(server, getting(getter, ids, intercept_404=empty), raise_on_error=raise_on_error)

    assert server.request.method == "GET"
    assert server.request.path == f"/API/metadata/v1/{path}"
    assert answer.data is empty
    assert answer.raise_for_status() is answer
    assert answer.response.status_code == 404
    assert answer.response.ok
    assert answer.response.is_success
    assert not answer.response.is_error
    assert answer.response.raise_for_status() is answer.response
    assert answer.response.json() == NOTHING
    assert answer.response.url == server.base_url + server.request.path


@by_both_clients
def test_the_original_method_stays_within_reach(ask: Any) -> None:
    with AnsweringServer(NOTHING, 404) as server:
        answer = ask(server, getting("get_asset_metadata", ("a1", "v1"), intercept_404=ViewMetadata()))

    with pytest.raises(NotFoundError, match="404") as raised:
        answer.response.raise_for_status_404()
    assert raised.value.response.status_code == 404
    assert not raised.value.response.is_success


@by_both_clients
@either_getter
@pytest.mark.parametrize("arguments", [{}, {"intercept_404": False}, {"intercept_404": None}])
def test_a_404_is_a_failure_unless_an_object_is_given(
    ask: Any, getter: str, ids: tuple[str, ...], path: str, arguments: dict[str, Any]
) -> None:
    with AnsweringServer(NOTHING, 404) as server:
        answer = ask(server, getting(getter, ids, **arguments))
        with pytest.raises(NotFoundError, match="the object has no values"):
            ask(server, getting(getter, ids, **arguments), raise_on_error=True)

    assert answer.data is None
    assert not answer.response.ok
    with pytest.raises(NotFoundError):
        answer.raise_for_status()


@by_both_clients
@either_getter
@pytest.mark.parametrize("status", [400, 403, 500])
def test_other_failures_are_not_intercepted(
    ask: Any, getter: str, ids: tuple[str, ...], path: str, status: int
) -> None:
    with AnsweringServer(NOTHING, status) as server:
        answer = ask(server, getting(getter, ids, intercept_404=ViewMetadata()))

    assert answer.data is None
    assert answer.response.status_code == status
    assert not answer.response.ok


@by_both_clients
def test_other_failures_still_name_the_roles(ask: Any) -> None:
    with AnsweringServer(NOTHING, 403) as server:
        answer = ask(server, getting("get_asset_metadata", ("a1", "v1"), intercept_404=ViewMetadata()))

    with pytest.raises(ForbiddenError, match="needs can_read_metadata_values"):
        answer.raise_for_status()


@by_both_clients
@either_getter
def test_values_of_iconik_come_first(ask: Any, getter: str, ids: tuple[str, ...], path: str) -> None:
    content = {"metadata_values": {"colour": {"field_values": [{"value": "red"}]}}}
    with AnsweringServer(content) as server:
        answer = ask(server, getting(getter, ids, intercept_404=ViewMetadata()))

    assert answer.data.metadata_values["colour"].field_values[0].value == "red"
    assert not hasattr(answer.response, "raise_for_status_404")


@by_both_clients
def test_a_connection_that_fails_is_not_intercepted(ask: Any) -> None:
    with AnsweringServer() as server:
        pass
    with pytest.raises(ApiConnectionError):
        ask(server, getting("get_asset_metadata", ("a1", "v1"), intercept_404=ViewMetadata()))


def test_importing_the_facade_does_not_import_httpx() -> None:
    program = "import sys, pythonik.specs.metadata; sys.exit('httpx' in sys.modules)"
    subprocess.run([sys.executable, "-c", program], check=True)


class Either(Resource):
    """A flow that asks for something else when the first is missing."""

    @flow
    def get(self, first: str, second: str) -> Steps[Any]:
        try:
            return (yield Call("GET", first, dict))
        except NotFoundError:
            return (yield Call("GET", second, dict))


class SyncEither(Either, Sync):
    """Called."""


class AsyncEither(Either, Async):
    """Awaited."""


def either(client: Any, first: str, second: str) -> Any:
    transport = client.assets().transport
    resource = SyncEither(transport) if hasattr(client, "__enter__") else AsyncEither(transport)
    return resource.get(first, second)


@by_both_clients
def test_a_flow_may_go_on_after_an_error(ask: Any) -> None:
    with AnsweringServer({"found": True}) as server:
        server.statuses["/gone"] = 404
        answer = ask(server, lambda client: either(client, "gone", "there"), raise_on_error=True)

    assert [seen.path for seen in server.requests] == ["/gone", "/there"]
    assert answer.data == {"found": True}


@by_both_clients
def test_an_error_that_a_flow_does_not_handle_is_raised_as_it_is(ask: Any) -> None:
    with AnsweringServer(NOTHING, 403) as server, pytest.raises(ForbiddenError, match="the object has no values"):
        ask(server, lambda client: either(client, "gone", "there"), raise_on_error=True)

    assert [seen.path for seen in server.requests] == ["/gone"]
