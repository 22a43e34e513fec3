"""Creation of a client: its arguments, refusals, headers and cost."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import pythonik
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import NotFoundError, PythonikError

if TYPE_CHECKING:
    from .conftest import Wire

CLIENTS = [PythonikClient, AsyncPythonikClient]
TOKEN = "a-secret-token"

both_kinds = pytest.mark.parametrize("kind", CLIENTS, ids=["sync", "async"])


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch, wire: Wire) -> pytest.MonkeyPatch:
    """An environment with all that a client needs."""
    monkeypatch.setenv("ICONIK_APP_ID", "app-of-the-environment")
    monkeypatch.setenv("ICONIK_AUTH_TOKEN", "token-of-the-environment")
    monkeypatch.setenv("ICONIK_BASE_URL", wire.base_url)
    return monkeypatch


# --- the environment --------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("environment")
def test_environment_gives_what_is_left_out(make_client: Callable[..., Any], wire: Wire) -> None:
    client = make_client()
    client.assets().get("a")
    client.close()
    assert wire.request.headers["App-ID"] == "app-of-the-environment"
    assert wire.request.headers["Auth-Token"] == "token-of-the-environment"


@pytest.mark.usefixtures("environment")
def test_arguments_go_before_the_environment(make_client: Callable[..., Any], wire: Wire, stranger: Wire) -> None:
    client = make_client("an-app", "a-token", base_url=stranger.base_url)
    client.assets().get("a")
    client.close()
    assert stranger.request.headers["App-ID"] == "an-app"
    assert stranger.request.headers["Auth-Token"] == "a-token"
    assert not wire.requests


@both_kinds
def test_environment_is_read_when_the_client_is_made(kind: Any, environment: pytest.MonkeyPatch, wire: Wire) -> None:
    client = kind()
    environment.setenv("ICONIK_BASE_URL", "http://127.0.0.1:9")
    assert client.base_url == wire.base_url
    environment.setenv("ICONIK_BASE_URL", "")
    assert kind().base_url == "https://app.iconik.io"


# --- refused arguments ------------------------------------------------------------------------------------------------


@both_kinds
@pytest.mark.parametrize(
    ("arguments", "argument", "variable"),
    [
        ({}, "app_id", "ICONIK_APP_ID"),
        ({"auth_token": TOKEN}, "app_id", "ICONIK_APP_ID"),
        ({"app_id": "", "auth_token": TOKEN}, "app_id", "ICONIK_APP_ID"),
        ({"app_id": "a"}, "auth_token", "ICONIK_AUTH_TOKEN"),
        ({"app_id": "a", "auth_token": ""}, "auth_token", "ICONIK_AUTH_TOKEN"),
    ],
)
def test_missing_credential_is_named(kind: Any, arguments: dict[str, str], argument: str, variable: str) -> None:
    with pytest.raises(ValueError, match=f"{argument}.*{variable}"):
        kind(**arguments)


@both_kinds
@pytest.mark.usefixtures("environment")
def test_empty_credential_is_not_taken_from_the_environment(kind: Any) -> None:
    """Somebody meant to give one."""
    with pytest.raises(ValueError, match="auth_token"):
        kind(auth_token="")


@both_kinds
@pytest.mark.parametrize("argument", ["app_id", "auth_token"])
@pytest.mark.parametrize("value", [5, b"secret-bytes", ["secret-item"], True])
def test_credential_of_another_type_is_refused(kind: Any, argument: str, value: Any) -> None:
    arguments = {"app_id": "a", "auth_token": TOKEN} | {argument: value}
    with pytest.raises(TypeError, match=f"{argument} must be a string, not {type(value).__name__}") as caught:
        kind(**arguments)
    assert "secret" not in str(caught.value)


@both_kinds
@pytest.mark.parametrize("value", ["line\nbreak", "line\r\nX-More: 1", "nul\0", "tokén", " padded "])
def test_credential_that_no_header_can_carry_is_refused(kind: Any, value: str) -> None:
    with pytest.raises(ValueError, match=r"auth_token|Auth-Token") as caught:
        kind("a", value)
    assert value not in str(caught.value)


@both_kinds
@pytest.mark.parametrize(
    "base_url",
    ["app.iconik.io", "ftp://app.iconik.io", "https://", "//app.iconik.io", "https:app.iconik.io", " ", "http://[::1"],
)
def test_base_url_that_is_none_is_refused(kind: Any, base_url: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        kind("a", TOKEN, base_url=base_url)


@both_kinds
@pytest.mark.parametrize("base_url", ["http://127.0.0.1:99999", "http://127.0.0.1:x", "http://127.0.0.1:-1"])
def test_base_url_with_a_port_that_is_none_is_refused(kind: Any, base_url: str) -> None:
    with pytest.raises(ValueError, match=r"URL|[Pp]ort"):
        kind("a", TOKEN, base_url=base_url)


@both_kinds
@pytest.mark.parametrize(
    "base_url", ["https://app.iconik.io?a=1", "https://app.iconik.io/#a", "https://u:p@app.iconik.io"]
)
def test_base_url_with_more_than_a_place_is_refused(kind: Any, base_url: str) -> None:
    with pytest.raises(ValueError, match="URL") as caught:
        kind("a", TOKEN, base_url=base_url)
    assert "u:p" not in str(caught.value)


@both_kinds
@pytest.mark.parametrize("base_url", [5, b"https://app.iconik.io", ["https://app.iconik.io"]])
def test_base_url_of_another_type_is_refused(kind: Any, base_url: Any) -> None:
    with pytest.raises(TypeError, match="base_url"):
        kind("a", TOKEN, base_url=base_url)


@both_kinds
def test_unknown_option_is_refused(kind: Any) -> None:
    with pytest.raises(TypeError, match="colour"):
        kind("a", TOKEN, colour="red")


# --- hosts of requests ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["", "/"])
def test_base_url_may_end_with_a_slash(connect: Callable[..., Any], wire: Wire, suffix: str) -> None:
    client = connect(base_url=wire.base_url + suffix)
    client.assets().get("a")
    assert wire.request.path == "/API/assets/v1/assets/a/"
    assert client.assets().gen_url("assets/a/") == f"{wire.base_url}/API/assets/v1/assets/a/"


@pytest.mark.parametrize("prefix", ["/proxy", "/proxy/", "/a/b%20c/"])
def test_path_of_the_base_url_is_kept(connect: Callable[..., Any], wire: Wire, prefix: str) -> None:
    """1.x dropped it, unless it ended with a slash."""
    client = connect(base_url=wire.base_url + prefix)
    client.assets().get("a")
    client.assets().send_request("GET", "things/")
    below = prefix.rstrip("/")
    assert [request.path for request in wire.requests] == [
        f"{below}/API/assets/v1/assets/a/",
        f"{below}/API/assets/v1/things/",
    ]


@pytest.mark.parametrize("base_url", ["HTTP://127.0.0.1:{}", "http://127.0.0.1:{}/"])
def test_origin_is_recognised_however_it_is_written(connect: Callable[..., Any], wire: Wire, base_url: str) -> None:
    port = wire.base_url.rpartition(":")[2]
    wire.answer(status=302, headers={"Location": f"{wire.base_url}/elsewhere/"})
    connect(base_url=base_url.format(port)).assets().get("a")
    assert [request.has_credentials for request in wire.requests] == [True, True]


def test_same_name_at_another_port_or_scheme_is_another_host(connect: Callable[..., Any], wire: Wire) -> None:
    port = wire.base_url.rpartition(":")[2]
    client = connect(base_url=f"http://localhost:{port}")
    client.assets().send_request("GET", f"{wire.base_url}/x/")
    assert not wire.request.has_credentials


# --- headers ----------------------------------------------------------------------------------------------------------


def test_user_agent_names_the_client_and_its_version(client: Any, wire: Wire) -> None:
    client.assets().get("a")
    assert wire.request.headers["User-Agent"].split()[0] == f"pythonik/{pythonik.__version__}"
    assert pythonik.__version__[0].isdigit()


def test_json_is_asked_for(client: Any, wire: Wire) -> None:
    client.assets().get("a")
    assert wire.request.headers["Accept"] == "application/json"


@both_kinds
def test_repr_names_the_kind_and_the_host_only(kind: Any) -> None:
    assert repr(kind("an-app", TOKEN)) == f"<{kind.__name__} https://app.iconik.io>"


@both_kinds
def test_no_representation_holds_the_token(kind: Any) -> None:
    client = kind("an-app", TOKEN)
    spec = client.assets()
    for thing in (client, spec, spec.transport, spec.transport.settings, spec.get, spec.get.call("a"), client.session):
        assert TOKEN not in repr(thing)
        assert TOKEN not in str(thing)


def test_answers_and_errors_do_not_hold_the_token(
    client: Any, raising_client: Any, wire: Wire, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wire.answer({"id": "a"})
    result = client.assets().get("a")
    wire.answer({"errors": ["No."]}, 404)
    with pytest.raises(NotFoundError) as caught:
        raising_client.assets().get("a")
    error = caught.value
    told = [repr(result), repr(result.response), repr(result.response.request), repr(error), str(error)]
    told += traceback.format_exception(error)
    told += [repr(dict(each.request.headers)) for each in (result.response, error)]
    told += [repr(vars(error)), caplog.text]
    assert wire.requests[0].headers["Auth-Token"] == TOKEN
    assert TOKEN not in "".join(told)


def test_connection_error_does_not_hold_the_token(connect: Callable[..., Any]) -> None:
    with pytest.raises(PythonikError) as caught:
        connect(base_url="http://127.0.0.1:1").assets().get("a")
    assert TOKEN not in repr(vars(caught.value)) + repr(dict(caught.value.request.headers))  # type: ignore[attr-defined]


# --- its life ---------------------------------------------------------------------------------------------------------


def test_client_is_a_context_manager(wire: Wire) -> None:
    with PythonikClient("a", TOKEN, base_url=wire.base_url) as client:
        assert isinstance(client, PythonikClient)
        client.assets().get("a")
        session = client.session
    assert session.is_closed


def test_asynchronous_client_is_a_context_manager(wire: Wire) -> None:
    async def main() -> None:
        async with AsyncPythonikClient("a", TOKEN, base_url=wire.base_url) as client:
            assert isinstance(client, AsyncPythonikClient)
            await client.assets().get("a")
            session = client.session
        assert session.is_closed

    asyncio.run(main())


def test_client_that_sent_nothing_is_closed_without_a_connection() -> None:
    PythonikClient("a", TOKEN).close()
    asyncio.run(AsyncPythonikClient("a", TOKEN).close())


def test_many_requests_go_over_one_client_at_once(wire: Wire) -> None:
    async def main() -> list[Any]:
        async with AsyncPythonikClient("a", TOKEN, base_url=wire.base_url) as client:
            return await asyncio.gather(*(client.assets().get(f"a{number}") for number in range(20)))

    assert all(result.response.ok for result in asyncio.run(main()))
    assert {request.path for request in wire.requests} == {f"/API/assets/v1/assets/a{number}/" for number in range(20)}


# --- cost -------------------------------------------------------------------------------------------------------------

MAKE_A_CLIENT = """
import json, sys
before = set(sys.modules)
from pythonik.client import AsyncPythonikClient, PythonikClient
PythonikClient("a", "b"), AsyncPythonikClient("a", "b")
print(json.dumps(sorted(set(sys.modules) - before)))
"""


# If they are installed, httpcore would load trio, trio attrs, and httpx its command line.
FETCH_AN_ASSET = """
import json, sys
sys.modules |= dict.fromkeys(("trio", "click", "rich"))
before = set(sys.modules)
from pythonik.client import PythonikClient
with PythonikClient("a", "b", base_url=sys.argv[1]) as client:
    assert client.assets().get("a").data.title == "Harbour"
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def modules_of(code: str, *arguments: str) -> list[str]:
    """The modules that a fresh interpreter imports for a program."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    program = [sys.executable, "-c", code, *arguments]
    run = subprocess.run(program, env=environment, check=True, capture_output=True, text=True)
    names: list[str] = json.loads(run.stdout)
    return names


@pytest.fixture(scope="module")
def imported() -> list[str]:
    """The modules that a fresh interpreter imports for a client."""
    return modules_of(MAKE_A_CLIENT)


def test_making_a_client_imports_few_modules(imported: list[str]) -> None:
    """19 are ours (4 of them rooms), the others are what `typing` needs; nsa-pythonik 2.3.0 imports 947."""
    assert len(imported) <= 49, imported


def test_the_first_asset_imports_httpx_and_little_else(wire: Wire) -> None:
    """Most belong to httpx and to what it needs; nsa-pythonik 2.3.0 imports 1,002."""
    wire.answer({"title": "Harbour"})
    imported = modules_of(FETCH_AN_ASSET, wire.base_url)
    assert "httpx" in imported
    assert not {"attr", "attrs"} & set(imported)
    ours = [name for name in imported if name.partition(".")[0] in ("pythonik", "iconik_api")]
    assert len(ours) <= 71, ours
    assert len(imported) <= 270, imported


@pytest.mark.parametrize(
    "package",
    ["httpx", "httpcore", "attr", "attrs", "msgspec", "ssl", "asyncio", "inspect", "threading", "urllib", "logging"],
)
def test_making_a_client_does_not_import(imported: list[str], package: str) -> None:
    assert package not in {name.partition(".")[0] for name in imported}


def test_making_a_client_imports_no_models_and_no_facades(imported: list[str]) -> None:
    ours = [name for name in imported if name.partition(".")[0] in ("pythonik", "iconik_api")]
    assert "pythonik.client" in ours
    assert not [name for name in ours if ".models" in name or ".operations" in name or ".specs" in name]


def test_names_of_the_package() -> None:
    assert pythonik.PythonikClient is PythonikClient
    assert pythonik.AsyncPythonikClient is AsyncPythonikClient
    assert pythonik.PythonikError is PythonikError
    assert {"PythonikClient", "AsyncPythonikClient", "PythonikResponse"} <= set(dir(pythonik))
    with pytest.raises(AttributeError, match="Colour"):
        pythonik.Colour  # noqa: B018
