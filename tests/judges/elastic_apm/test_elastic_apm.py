"""Spans of Elastic APM, which wraps `Client.send`, `AsyncClient.send` and the connections of httpcore."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar

import elasticapm
import pytest
from elasticapm.transport.base import Transport

if TYPE_CHECKING:
    from pythonik.testing import StandIn

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]


class KeptEvents(Transport):  # type: ignore[misc]
    """Keeps what would be sent to the APM server. The client makes it by its name."""

    kept: ClassVar[list[tuple[str, Any]]] = []

    def queue(self, event_type: str, data: Any, flush: bool = False) -> None:
        self.kept.append((event_type, data))

    def start_thread(self, pid: int | None = None) -> None:
        """Start none."""

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def apm() -> Iterator[elasticapm.Client]:
    elasticapm.instrument()
    KeptEvents.kept.clear()
    client = elasticapm.Client(
        service_name="judge",
        transport_class=f"{__name__}.KeptEvents",
        central_config="false",
        cloud_provider="none",
        metrics_interval="0ms",
    )
    yield client
    client.close()
    elasticapm.uninstrument()


def test_request_one_span(apm: elasticapm.Client, iconik: StandIn, get_asset: GetAsset) -> None:
    credentials = {"base_url": iconik.base_url, "app_id": iconik.app_id, "auth_token": iconik.auth_token}
    apm.begin_transaction("job")
    assert get_asset(**credentials) == 404
    apm.end_transaction("job")
    (transaction,) = (data for kind, data in KeptEvents.kept if kind == "transaction")
    (span,) = (data for kind, data in KeptEvents.kept if kind == "span")
    assert span["type"] == "external.http" or (span["type"], span["subtype"]) == ("external", "http")
    assert span["name"] == f"GET {iconik.base_url.removeprefix('http://')}"
    assert span["context"]["http"] == {
        "url": f"{iconik.base_url}/API/assets/v1/assets/a/",
        "status_code": 404,
    }
    assert span["outcome"] == "failure"
    assert span["transaction_id"] == transaction["id"]
    assert iconik.auth_token not in str(KeptEvents.kept)
    (request,) = iconik.requests
    # The trace goes on at the server.
    assert transaction["trace_id"] in request.headers["traceparent"]
