"""A client of a contract with what is rare in iconik: other bodies than JSON, redirects, fewer credentials."""

from __future__ import annotations

import inspect
import io
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

import pytest

from ..runtime.server import Answer, Received, Server
from .small_contract import NULL, Client, SmallContract, object_of, operation, own, parameter, ref

TEXT = {"type": "string"}
BYTES = {"type": "string", "format": "binary"}
VARIANTS = [f"Variant{number}" for number in range(21)]

SCHEMAS: dict[str, Any] = {
    "Thing": object_of(id=TEXT),
    "Filter": object_of(
        operator=TEXT,
        terms={"type": "array", "items": own("Filter")},
        nested={"oneOf": [own("Filter"), NULL]},
        by_name={"type": "object", "additionalProperties": own("Filter")},
        term={"anyOf": [own("Filter"), {"type": "array", "items": own("Filter")}, TEXT]},
    ),
    "Action": {
        "oneOf": [own(name) for name in VARIANTS],
        "discriminator": {"propertyName": "type", "mapping": {name.upper(): f"#/{name}" for name in VARIANTS}},
    },
    **{name: object_of(type=TEXT, parameters={"type": "object", "additionalProperties": True}) for name in VARIANTS},
    "Automation": object_of(actions={"type": "array", "items": own("Action")}),
    "Upload": object_of(title=TEXT, file=BYTES),
    "Grant": object_of(grant_type=TEXT, scopes={"type": "array", "items": TEXT}),
}


def answering(status: str, **operation_: Any) -> dict[str, Any]:
    return {**operation(**operation_), "responses": {status: {"description": "Done."}}}


def with_no_content(operation_: dict[str, Any]) -> dict[str, Any]:
    return {**operation_, "responses": {**operation_["responses"], "204": {"description": "Nothing."}}}


PATHS: dict[str, Any] = {
    "/v1/public/": {"get": operation("get_public", result=ref("Thing"), security=[])},
    "/v1/half/": {"get": operation("get_half", result=ref("Thing"), security=[{"AppId": []}])},
    "/v1/whole/": {"get": operation("get_whole", result=ref("Thing"), security=[{"AppId": [], "AuthToken": []}])},
    "/v1/idp/": {
        "post": operation("create_idp", body={"application/json": ref("Thing"), "application/xml": ref("Thing")})
    },
    "/v1/logo/": {"post": operation("create_logo", body={"image/*": BYTES})},
    "/v1/upload/": {"post": operation("create_upload", body={"multipart/form-data": ref("Upload")})},
    "/v1/token/": {"post": operation("create_token", body={"application/x-www-form-urlencoded": ref("Grant")})},
    "/v1/subtitles/": {"get": operation("get_subtitles", result={"text/*": TEXT})},
    "/v1/login/": {"get": answering("302", operation_id="get_login")},
    "/v1/array/": {"get": with_no_content(operation("list_array", result={"type": "array", "items": ref("Thing")}))},
    "/v1/string/": {"get": operation("get_string", result=TEXT)},
    "/v1/bare/": {"post": answering("201", operation_id="create_bare")},
    "/v1/things/{thing_id}/": {
        "parameters": [parameter("thing_id", location="path")],
        "get": operation("get_thing", body=ref("Filter"), result=ref("Thing")),
        "delete": operation("delete_thing", body=ref("Thing")),
    },
    "/v1/things/{name}/": {
        "parameters": [parameter("name", location="path")],
        "put": operation("replace_thing", body=ref("Thing")),
    },
    "/v1/things/fixed/": {"get": operation("get_fixed", result=ref("Filter"))},
    "/v1/automation/": {"put": operation("replace_automation", body=ref("Automation"), result=ref("Automation"))},
}

CREDENTIALS = {"AppId": "App-ID", "AuthToken": "Auth-Token"}
INDEX = {
    "security": [{name: [] for name in CREDENTIALS}],
    "components": {
        "securitySchemes": {
            name: {"type": "apiKey", "in": "header", "name": header} for name, header in CREDENTIALS.items()
        }
    },
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Client:
    return SmallContract(tmp_path_factory.mktemp("oddities") / "spec", PATHS, SCHEMAS, INDEX).client()


@pytest.fixture(params=["sync", "async"])
def send(client: Client, request: pytest.FixtureRequest) -> Callable[..., tuple[Any, Received]]:
    """Send an operation to a server that answers as told; what comes of it, and what the server got last."""

    def run(name: str, *args: Any, answer: Answer = Answer(), options: Any = None, **kwargs: Any) -> Any:  # noqa: B008
        with Server(lambda _: answer) as server:
            call = getattr(client.operations, name).build(*args, **kwargs)
            given = ("an-id", "a-token", server.url)
            if request.param == "sync":
                with client.package.Client(*given, **(options or {})) as sync:
                    return sync._transport.send(call), server.received[-1]

            async def awaited() -> Any:
                async with client.package.AsyncClient(*given, **(options or {})) as client_:
                    return await client_._transport.send(call)

            import asyncio

            return asyncio.run(awaited()), server.received[-1]

    return run


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("get_public", {}),
        ("get_half", {"App-ID": "an-id"}),
        ("get_whole", {"App-ID": "an-id", "Auth-Token": "a-token"}),
        ("get_string", {"App-ID": "an-id", "Auth-Token": "a-token"}),
    ],
)
def test_only_the_credentials_that_are_asked_for_are_sent(send: Any, name: str, sent: dict[str, str]) -> None:
    _, received = send(name)
    assert {header: received.headers[header] for header in CREDENTIALS.values() if header in received.headers} == sent


def test_a_redirect_adds_no_credentials(client: Client) -> None:
    def answer(received: Received) -> Answer:
        is_first = received.path.endswith("/public/")
        return Answer(302, b"", {"Location": "/elsewhere/"}) if is_first else Answer()

    with Server(answer) as server, client.package.Client("an-id", "a-token", server.url) as sync:
        sync._transport.send(client.operations.get_public.build())
    assert [received.path for received in server.received] == ["/API/things/v1/public/", "/elsewhere/"]
    assert [header for header in CREDENTIALS.values() if header in server.received[1].headers] == []


def test_a_caller_may_send_more_credentials(send: Any) -> None:
    _, received = send("get_public", headers={"Auth-Token": "another"})
    assert received.headers["Auth-Token"] == "another"


def test_json_is_what_is_sent_without_a_word(send: Any) -> None:
    _, received = send("create_idp", {"id": "x"})
    assert (received.headers["Content-Type"], received.body) == ("application/json", b'{"id":"x"}')


@pytest.mark.parametrize("body", [b"<x/>", "<x/>", io.BytesIO(b"<x/>")], ids=["bytes", "text", "file"])
def test_xml_is_sent_on_demand(send: Any, body: Any) -> None:
    if hasattr(body, "seek"):
        body.seek(0)
    _, received = send("create_idp", body, content_type="application/xml")
    assert (received.headers["Content-Type"], received.body) == ("application/xml", b"<x/>")


def test_a_body_that_does_not_fit_its_media_type(client: Client) -> None:
    with pytest.raises(TypeError, match="body must be Thing or plain values of that form, not bytes"):
        client.request("create_idp", b"<x/>")
    with pytest.raises(TypeError, match="body must be bytes or a file, not dict"):
        client.request("create_idp", {"id": "x"}, content_type="application/xml")


def test_an_image_says_which_kind_it_is(send: Any, client: Client) -> None:
    _, received = send("create_logo", b"PNG", content_type="image/png")
    assert (received.headers["Content-Type"], received.body) == ("image/png", b"PNG")
    with pytest.raises(TypeError, match="content_type"):
        client.request("create_logo", b"PNG")
    assert "content_type: Media type of the body: `image/*`." in inspect.getdoc(client.operations.create_logo)


def test_multipart(send: Any, client: Client) -> None:
    _, received = send("create_upload", client.models.Upload(title="a", file=b"bytes"))
    assert received.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert b'name="title"\r\n\r\na\r\n' in received.body
    assert b'name="file"; filename="upload"' in received.body


def test_form(send: Any) -> None:
    _, received = send("create_token", {"grant_type": "refresh_token", "scopes": ["a", "b"]})
    assert received.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert received.body == b"grant_type=refresh_token&scopes=a&scopes=b"


def test_text(send: Any) -> None:
    response, received = send("get_subtitles", answer=Answer(200, b"WEBVTT", {"Content-Type": "text/vtt"}))
    assert response.data == "WEBVTT"
    assert received.headers["Accept"] == "*/*"


@pytest.mark.parametrize("options", [{}, {"raise_on_error": True}])
def test_a_redirect_that_is_the_answer_is_not_followed(send: Any, options: Any) -> None:
    response, received = send(
        "get_login", answer=Answer(302, b"", {"Location": "/elsewhere/?token=1"}), options=options
    )
    assert received.path == "/API/things/v1/login/"
    assert response.raise_for_status() is response
    assert response.response.status_code == 302
    assert response.response.ok
    assert response.data == urljoin(response.response.request.url, "/elsewhere/?token=1")


def test_no_redirect_where_one_was_announced(send: Any) -> None:
    response, _ = send("get_login", answer=Answer(200, b"{}"))
    assert response.data is None
    response, _ = send("get_login", answer=Answer(404, b'{"errors": ["no"]}'))
    assert response.data is None
    with pytest.raises(Exception, match="404 for GET"):
        response.raise_for_status()


def test_other_redirects_are_followed(send: Any) -> None:
    _, received = send("get_string", answer=Answer(302, b"", {"Location": "/elsewhere/"}))
    assert received.path == "/elsewhere/"


def test_json_that_is_no_object(send: Any, client: Client) -> None:
    response, _ = send("list_array", answer=Answer(200, b'[{"id": "x"}]'))
    assert response.data == [client.models.Thing(id="x")]
    response, _ = send("get_string", answer=Answer(200, b'"a/b"'))
    assert response.data == "a/b"


def test_no_content_where_there_may_be_some(send: Any) -> None:
    response, _ = send("list_array", answer=Answer(204, b""), options={"strict": True})
    assert response.data is None


def test_an_answer_without_a_body(send: Any) -> None:
    response, received = send("create_bare", answer=Answer(201, b""))
    assert (response.data, received.body) == (None, b"")


@pytest.mark.parametrize(("name", "method"), [("get_thing", "GET"), ("delete_thing", "DELETE")])
def test_bodies_of_methods_that_have_none_elsewhere(send: Any, name: str, method: str) -> None:
    _, received = send(name, "a", {"x": 1})
    assert (received.method, json.loads(received.body)) == (method, {"x": 1})


def test_paths_beside_each_other(client: Client) -> None:
    assert client.request("get_fixed").url.path == "/API/things/v1/things/fixed/"
    assert client.request("get_thing", "x", {}).url.path == "/API/things/v1/things/x/"
    assert client.request("replace_thing", "x", {}).url.path == "/API/things/v1/things/x/"


def test_schemas_that_hold_themselves(client: Client) -> None:
    value = {
        "operator": "AND",
        "terms": [{"operator": "OR", "nested": {"nested": None}}],
        "by_name": {"a": {"operator": "b"}},
        "term": [{"term": {"term": "x"}}],
    }
    filter_ = client.decode(client.models.Filter, value)
    assert filter_.terms[0].nested.nested is None
    assert filter_.by_name["a"].operator == "b"
    assert filter_.term[0].term.term == "x"
    assert filter_.model_dump() == value


def test_many_variants(client: Client) -> None:
    value = {"actions": [{"type": name.upper(), "parameters": {"a": 1}} for name in reversed(VARIANTS)]}
    automation = client.decode(client.models.Automation, value)
    assert [type(action).__name__ for action in automation.actions] == VARIANTS[::-1]
    assert automation.model_dump() == value


def test_a_service_of_two_words(tmp_path: Any) -> None:
    contract = SmallContract(tmp_path / "spec", PATHS, SCHEMAS, INDEX)
    (tmp_path / "spec" / "things").rename(tmp_path / "spec" / "users_things")
    index = tmp_path / "spec" / "users_things" / "openapi.yaml"
    index.write_text(index.read_text().replace("/API/things", "/API/users-things"))
    from generator.generate import generate

    generate(contract.root, tmp_path / "client_of_two_words")
    import importlib
    import sys

    sys.path.insert(0, str(tmp_path))
    try:
        operations = importlib.import_module("client_of_two_words.users_things.operations")
        package = importlib.import_module("client_of_two_words")
        request_of = importlib.import_module("client_of_two_words.runtime.calls.request").request_of
        call = operations.UsersThingsService.get_fixed.build()
        request = request_of(package.Client("a", "b")._transport.settings, call)
        assert request.url.path == "/API/users-things/v1/things/fixed/"
        assert isinstance(package.Client("a", "b").users_things(), operations.SyncUsersThings)
    finally:
        sys.path.remove(str(tmp_path))


@pytest.mark.parametrize(
    ("security", "message"),
    [
        ([{"AppId": []}, {"AuthToken": []}], "security offers a choice of credentials"),
        ([{"Cookie": []}], "security scheme 'Cookie' is not declared"),
    ],
)
def test_security_that_the_client_cannot_keep(tmp_path: Any, security: Any, message: str) -> None:
    paths = {"/v1/public/": {"get": operation("get_public", security=security)}}
    contract = SmallContract(tmp_path, paths, index=INDEX)
    assert contract.refusal() == f"{contract.line('things/paths/things.yaml', chr(34) + 'get' + chr(34))}: {message}"
