"""Spans and breadcrumbs of Sentry, which replaces `Client.send` and `AsyncClient.send`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
import sentry_sdk
from sentry_sdk.transport import Transport

from iconik_api.files.models import File

if TYPE_CHECKING:
    from sentry_sdk.envelope import Envelope

    from pythonik.testing import StandIn

#: Sends a request for the asset `a`, and returns the status of the response.
GetAsset = Callable[..., int]


class KeptEvents(Transport):
    """Keeps what would be sent to Sentry."""

    def __init__(self) -> None:
        super().__init__({"dsn": None})
        self.envelopes: list[Envelope] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        self.envelopes.append(envelope)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [item.payload.json for envelope in self.envelopes for item in envelope.items]


@pytest.fixture
def kept() -> Iterator[KeptEvents]:
    """Initialise Sentry as a program does, but for where events go."""
    kept = KeptEvents()
    sentry_sdk.init(dsn="http://key@127.0.0.1:9/1", transport=kept, traces_sample_rate=1.0)
    yield kept
    sentry_sdk.get_client().close()


def test_request_one_span_and_one_breadcrumb(kept: KeptEvents, iconik: StandIn, get_asset: GetAsset) -> None:
    credentials = {"base_url": iconik.base_url, "app_id": iconik.app_id, "auth_token": iconik.auth_token}
    with sentry_sdk.isolation_scope(), sentry_sdk.start_transaction(name="job"):
        assert get_asset(**credentials) == 404
        sentry_sdk.capture_message("done")
    (transaction,) = (event for event in kept.events if event.get("transaction") == "job" and "spans" in event)
    (span,) = (span for span in transaction["spans"] if span["op"] == "http.client")
    url = f"{iconik.base_url}/API/assets/v1/assets/a/"
    assert span["description"] == f"GET {url}"
    assert span["data"]["url"] == url
    assert span["data"]["http.response.status_code"] == 404
    (message,) = (event for event in kept.events if event.get("message") == "done")
    (breadcrumb,) = (each for each in message["breadcrumbs"]["values"] if each["category"] == "httplib")
    assert breadcrumb["data"]["http.response.status_code"] == 404
    assert iconik.auth_token not in str(kept.events)
    (request,) = iconik.requests
    # The trace goes on at the server.
    assert request.headers["sentry-trace"].startswith(
        f"{transaction['contexts']['trace']['trace_id']}-{span['span_id']}"
    )


def test_secrets_of_a_model_in_a_local_variable_stay_here(kept: KeptEvents) -> None:
    def fail(file: File) -> None:
        files = [file, {"nested": file}]
        raise RuntimeError(len(files))

    try:
        fail(File.model_validate({"name": "harbour.mov", "url": "https://storage.example/" + "signature"[::-1]}))
    except RuntimeError:
        sentry_sdk.capture_exception()
    text = str(kept.events)
    assert "harbour.mov" in text
    assert "signature"[::-1] not in text
