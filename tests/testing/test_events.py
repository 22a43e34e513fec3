"""Webhooks and custom actions reach receivers on this machine."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn

from .conftest import TLS, Api

AT = "notifications/v1/webhooks/"


class Receiver:
    """A receiver that keeps what it gets, and answers as a test wants."""

    def __init__(self) -> None:
        self.got: list[tuple[str, dict[str, str], Any]] = []
        self.answer: Callable[[Any], tuple[int, bytes]] = lambda body: (200, b"OK")
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                receiver.got.append((self.path, dict(self.headers), body))
                status, text = receiver.answer(body)
                self.send_response(status)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            def log_message(self, *arguments: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook?of=test"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    found = Receiver()
    yield found
    found.close()


def webhook(api: Api, url: str, **fields: Any) -> Any:
    return api("POST", AT, {"event_type": "assets", "status": "ENABLED", "url": url, **fields})


def test_an_event_has_the_envelope_of_iconik(api: Api, iconik: StandIn, receiver: Receiver) -> None:
    webhook(api, receiver.url, headers={"X-Secret": "abc"})
    asset = api.asset("Harbour")
    (delivery,) = iconik.wait_for_deliveries()
    ((path, headers, body),) = receiver.got
    assert (path, headers["X-Secret"], headers["Content-Type"]) == ("/hook?of=test", "abc", "application/json")
    assert (delivery.status, delivery.error, delivery.payload) == (200, None, body)
    assert set(body) == {
        *("system_domain_id", "event_type", "realm", "operation", "object_id", "user_id", "data", "request_id")
    }
    assert (body["event_type"], body["realm"], body["operation"]) == ("assets", "entity", "create")
    assert body["object_id"] == body["data"]["id"] == asset["id"]
    assert body["data"]["date_created"] == asset["date_created"] + "+00:00"
    assert re.fullmatch("[0-9a-f]{32}", body["request_id"])


def test_each_change_is_an_event_once(api: Api, iconik: StandIn, receiver: Receiver) -> None:
    for kind in ("assets", "collections"):
        webhook(api, receiver.url, event_type=kind)
    collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
    asset = api.asset(collection_id=collection["id"])
    at = f"assets/v1/assets/{asset['id']}/"
    api("PATCH", at, {"title": "Quay"})
    api("POST", f"{at}segments/", {"segment_type": "MARKER"})
    api("DELETE", at)
    api("PUT", f"{at}restore/")
    api("DELETE", at)
    api("DELETE", f"{at}purge/")
    api("PATCH", at, {"title": "Gone"}, expect=404)
    share = dict.fromkeys(("allow_approving_comments", "allow_comments", "allow_download"), True)
    share |= {"allow_setting_approve_status": True}
    api("POST", f"assets/v1/collections/{collection['id']}/shares/url/", share)
    iconik.wait_for_deliveries()
    got = [(body["event_type"], body["realm"], body["operation"]) for _, _, body in receiver.got]
    assert got == [
        ("collections", "entity", "create"),
        ("assets", "entity", "create"),
        ("collections", "contents", "create"),
        ("assets", "entity", "update"),
        ("assets", "segments", "create"),
        ("assets", "entity", "delete"),
        ("assets", "entity", "restore"),
        ("assets", "entity", "delete"),
        ("assets", "entity", "purge"),
        ("collections", "shares", "create"),
    ]
    contents = receiver.got[2][2]
    assert (contents["object_id"], contents["data"]["parents"]) == (asset["id"], [collection["id"]])
    shared = receiver.got[-1][2]
    assert (shared["object_id"], shared["data"]["object_id"]) == (shared["data"]["id"], collection["id"])


@pytest.mark.parametrize(
    ("fields", "titles"),
    [
        ({"operation": "create"}, ["Fog", "Quay"]),
        ({"operation": "create", "query": "data.title = /Q.*/"}, ["Quay"]),
        ({"query": 'operation = update AND (data.title = "Quay" OR data.title = none)'}, []),
        ({"query": "data.title != Fog AND operation != delete", "realm": "entity"}, ["Quay"]),
        ({"status": "DISABLED"}, []),
        ({"realm": "metadata"}, []),
    ],
)
def test_a_webhook_gets_what_it_asks_for(
    api: Api, iconik: StandIn, receiver: Receiver, fields: dict[str, Any], titles: list[str]
) -> None:
    webhook(api, receiver.url, realm=fields.pop("realm", "entity"), **fields)
    for title in ("Fog", "Quay"):
        api.asset(title)
    iconik.wait_for_deliveries()
    assert [body["data"]["title"] for _, _, body in receiver.got] == titles


def test_a_failing_receiver_is_noted_and_forgiven(api: Api, iconik: StandIn, receiver: Receiver) -> None:
    hook = webhook(api, receiver.url, realm="entity")
    receiver.answer = lambda body: (500, b"")
    api.asset("Fog")
    iconik.wait_for_deliveries()
    failing = api("GET", f"{AT}{hook['id']}/", expect=0)
    assert (failing["status"], failing["last_error"]) == ("FAILING", "status 500")
    assert json.loads(failing["last_payload"])["data"]["title"] == "Fog"
    assert failing["first_failed_at"]
    receiver.answer = lambda body: (202, b"")
    api.asset("Quay")
    iconik.wait_for_deliveries()
    assert api("GET", f"{AT}{hook['id']}/")["status"] == "ENABLED"


def test_nothing_leaves_this_machine(api: Api, iconik: StandIn) -> None:
    hook = webhook(api, "https://hooks.example/iconik")
    api.asset()
    deliveries = iconik.wait_for_deliveries()
    assert {each.error for each in deliveries} == {"the stand-in sends to http:// on this machine only"}
    assert api("GET", f"{AT}{hook['id']}/")["status"] == "ENABLED"


@pytest.mark.parametrize("query", ["operation create", "operation = ", "a = /(/", "(a = b", "a > /b/"])
def test_a_query_that_is_not_understood_is_refused(api: Api, query: str) -> None:
    body = {"event_type": "assets", "status": "ENABLED", "url": "http://127.0.0.1:1/", "query": query}
    assert "body.query" in api.errors("POST", AT, body)[0]


# Custom actions


def action(api: Api, url: str, **fields: Any) -> str:
    body = {"context": "ASSET", "title": "Send", "type": "POST", "url": url, **fields}
    made = api("POST", "assets/v1/custom_actions/ASSET/", body)
    return f"assets/v1/custom_actions/ASSET/{made['id']}/"


def test_a_custom_action_is_called_with_a_token_that_works(api: Api, iconik: StandIn, receiver: Receiver) -> None:
    asset = api.asset()
    seen = []

    def answer(body: Any) -> tuple[int, bytes]:
        headers = {"App-ID": iconik.app_id, "Auth-Token": body["auth_token"]}
        with httpx.Client(base_url=iconik.base_url, headers=headers, verify=TLS) as client:
            seen.append(client.get(f"/API/assets/v1/assets/{body['asset_ids'][0]}/").json()["title"])
        return 200, json.dumps({"redirect_url": "https://example.com/done"}).encode()

    receiver.answer = answer
    at = action(api, receiver.url, headers={"X-Secret": "abc"})
    reply = api("POST", f"{at}callback/", {"asset_ids": [asset["id"]], "metadata_values": {}})
    assert (reply, seen) == ({"redirect_url": "https://example.com/done"}, [asset["title"]])
    ((_, headers, body),) = receiver.got
    assert headers["X-Secret"] == "abc"
    assert (body["context"], body["collection_ids"], body["saved_search_ids"]) == ("ASSET", [], [])
    assert re.fullmatch(r"[0-9-]{10}T[0-9:]{8}\.[0-9]{6}", body["date_created"])


def test_an_answer_without_json_is_fine_and_a_failure_is_noted(api: Api, receiver: Receiver) -> None:
    at = action(api, receiver.url)
    assert api("POST", f"{at}callback/", {}) == {"redirect_url": None}
    receiver.answer = lambda body: (500, b"no")
    assert "status 500" in api.errors("POST", f"{at}callback/", {})[0]
    failing = api("GET", at)
    assert (failing["status"], failing["last_error"]) == ("FAILING", "status 500")
    assert failing["last_error_date"]


def test_an_action_that_opens_a_page_calls_nobody(api: Api, receiver: Receiver) -> None:
    at = action(api, receiver.url, type="OPEN")
    assert api("POST", f"{at}callback/", {}) == {"redirect_url": receiver.url}
    assert receiver.got == []
