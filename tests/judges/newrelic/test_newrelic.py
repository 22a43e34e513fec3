"""External calls of New Relic, which wraps `Client.send` and `AsyncClient.send` and adds an event hook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newrelic.agent
import pytest
from newrelic.core.external_node import ExternalNode
from newrelic.core.stats_engine import StatsEngine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pythonik.testing import StandIn

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]


@pytest.fixture(scope="session")
def application() -> Any:
    """Start New Relic as a program does, but in developer mode, in which nothing is sent."""
    newrelic.agent.initialize(str(Path(__file__).with_name("newrelic.ini")))
    return newrelic.agent.register_application(timeout=10.0)


@pytest.fixture
def transactions(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The transactions that end in the test."""
    ended: list[Any] = []
    record = StatsEngine.record_transaction

    def kept(self: StatsEngine, transaction: Any) -> Any:
        ended.append(transaction)
        return record(self, transaction)

    monkeypatch.setattr(StatsEngine, "record_transaction", kept)
    return ended


def external_calls(node: Any) -> Iterator[ExternalNode]:
    if isinstance(node, ExternalNode):
        yield node
    for child in node.children:
        yield from external_calls(child)


def test_request_one_external_call(
    application: Any, transactions: list[Any], iconik: StandIn, get_asset: GetAsset
) -> None:
    credentials = {"base_url": iconik.base_url, "app_id": iconik.app_id, "auth_token": iconik.auth_token}
    with newrelic.agent.BackgroundTask(application, name="job"):
        assert get_asset(**credentials) == 404
    (transaction,) = (each for each in transactions if each.path.endswith("/job"))
    (call,) = external_calls(transaction.root)
    assert (call.library, call.method) == ("httpx", "GET")
    assert call.url == f"{iconik.base_url}/API/assets/v1/assets/a/"
    assert call.agent_attributes["http.statusCode"] == 404
    assert iconik.auth_token not in repr(call)
    (request,) = iconik.requests
    # The trace goes on at the server.
    assert transaction.trace_id in request.headers["traceparent"]
