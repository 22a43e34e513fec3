"""Printers, loggers and tracebacks of other makers, which look past `repr`: they show no credential and no secret."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from typing import Any

import devtools
import icecream
import IPython.core.ultratb
import IPython.lib.pretty
import loguru
import prettyprinter
import pytest
import rich.console
import rich.pretty
import rich.traceback
import stackprinter
import structlog

from iconik_api.files.models import File
from iconik_api.runtime.base.shown import Secret
from iconik_api.runtime.http.headers import Headers
from iconik_api.runtime.http.request import HttpRequest
from iconik_api.runtime.http.response import HttpResponse
from iconik_api.runtime.http.url import Url
from pythonik import Retries
from pythonik.client import PythonikClient
from pythonik.exceptions import ApiConnectionError, DecodeError

SECRET = "a-secret-that-nobody-may-see"
# Longer than the texts that printers show whole.
TOKEN = f"{SECRET}-{'x' * 200}"

FILE = {
    "id": "f1",
    "name": "harbour.mov",
    "url": f"https://storage.example/?signature={SECRET}",
    "upload_credentials": {"token": SECRET},
    "a_new_field": SECRET,
}

prettyprinter.install_extras(["attrs"], warn_on_error=False)

PRINTERS: dict[str, Callable[[Any], str]] = {
    "devtools": devtools.pformat,
    "icecream": icecream.argumentToString,
    "ipython": IPython.lib.pretty.pretty,
    "prettyprinter": prettyprinter.pformat,
    "rich": rich.pretty.pretty_repr,
    "rich, shortened": lambda value: rich.pretty.pretty_repr(value, max_length=5, max_string=20),
}


@pytest.mark.parametrize("name", PRINTERS)
@pytest.mark.parametrize("form", ["itself", "list", "dict"])
def test_printed_model_shows_no_secret(name: str, form: str) -> None:
    file = File.model_validate(FILE)
    printed = PRINTERS[name]({"itself": file, "list": [file], "dict": {"file": file}}[form])
    assert "harbour.mov" in printed
    assert SECRET not in printed


@pytest.mark.parametrize(
    "name", [name for name in PRINTERS if name != "prettyprinter"]
)  # it takes the text of any text
def test_printed_text_is_veiled(name: str) -> None:
    printed = PRINTERS[name]({"token": Secret(TOKEN), "url": Url(f"https://a.example/file?signature={SECRET}")})
    assert "https://a.example" in printed
    assert SECRET not in printed


def render_rich(error: Exception) -> str:
    console = rich.console.Console(file=io.StringIO(), width=300)
    trace = rich.traceback.Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True)
    console.print(trace)
    return console.file.getvalue()  # type: ignore[attr-defined,no-any-return]


def render_structlog(error: Exception) -> str:
    dicts = structlog.tracebacks.ExceptionDictTransformer(show_locals=True)
    plain = structlog.tracebacks.ExceptionDictTransformer(show_locals=True, use_rich=False, locals_max_string=10)
    whole = io.StringIO()
    structlog.dev.RichTracebackFormatter(width=300)(whole, (type(error), error, error.__traceback__))
    info = (type(error), error, error.__traceback__)
    return f"{dicts(info)} {plain(info)} {whole.getvalue()}"


def render_loguru(error: Exception) -> str:
    parts: list[str] = []
    number = loguru.logger.add(parts.append, diagnose=True, backtrace=True)
    loguru.logger.opt(exception=error).error("failed")
    loguru.logger.complete()
    loguru.logger.remove(number)
    return "".join(parts)


def render_ipython(error: Exception) -> str:
    return str(
        IPython.core.ultratb.VerboseTB(theme_name="nocolor").text(type(error), error, error.__traceback__, context=5)
    )


def render_stackprinter(error: Exception) -> str:
    return str(stackprinter.format(error, show_vals="all"))


TRACEBACKS = [render_rich, render_structlog, render_loguru, render_ipython, render_stackprinter]


class Answering:
    """Engine that answers with a file whose id is a number."""

    def send(self, request: HttpRequest, credentials: object) -> HttpResponse:
        return HttpResponse(request, 200, Headers(), json.dumps({**FILE, "id": 7}).encode())

    def close(self) -> None: ...


def make_file() -> File:
    return File.model_validate(FILE)


def fail_to_connect() -> None:
    file = make_file()
    with PythonikClient("an-app", token(), base_url="http://127.0.0.1:1", retries=Retries(1)) as client:
        client.assets().create({"title": file.name})


def fail_to_make() -> None:
    PythonikClient("an-app", token(), base_url=base_url())


def fail_to_decode() -> None:
    with PythonikClient("an-app", token(), strict=True, engine=Answering()) as client:
        client.files().get_file("a", "f1").data  # noqa: B018


def token() -> str:
    return TOKEN


def base_url() -> str:
    return f"https://user:{SECRET}@a.example"


@pytest.mark.parametrize("render", TRACEBACKS)
@pytest.mark.parametrize(
    ("fail", "kind"),
    [(fail_to_connect, ApiConnectionError), (fail_to_make, ValueError), (fail_to_decode, DecodeError)],
)
def test_traceback_shows_no_secret(
    render: Callable[[Exception], str], fail: Callable[[], None], kind: type[Exception]
) -> None:
    with pytest.raises(kind) as caught:
        fail()
    printed = render(caught.value)
    assert kind.__name__ in printed
    assert SECRET not in printed
