"""A deprecated operation warns when it is called, at the line that calls it; looking at it does not."""

from __future__ import annotations

import asyncio
import inspect
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Unpack

import pytest

from iconik_api.assets import models as assets
from iconik_api.runtime.calls.call import Call, ListOptions, Options, Paging
from iconik_api.runtime.operations.deprecation import deprecated
from iconik_api.runtime.operations.op import Async, Resource, Sync, op
from iconik_api.runtime.transport.transport import AsyncTransport, SyncTransport

from .conftest import make_settings
from .server import Answer, Server


class Errands(Resource):
    """Operations of this module."""

    @op
    def fetch(self, name: str, **options: Unpack[Options]) -> Call[assets.Asset]:
        """Fetch a thing."""
        return Call("GET", "things/{name}/", assets.Asset, segments={"name": name}, options=options)

    @op
    @deprecated("call fetch()", category=None)
    def fetch_old(self, name: str, **options: Unpack[Options]) -> Call[assets.Asset]:
        """Fetch a thing."""
        return Errands.fetch.build(name, **options)

    @op
    @deprecated("call nobody", category=None)
    def list_old(self, **options: Unpack[ListOptions]) -> Call[assets.Assets]:
        """List things."""
        return Call("GET", "things/", assets.Assets, paging=Paging(), options=options)


class SyncErrands(Sync, Errands):
    """The operations of this module, returning their responses."""


class AsyncErrands(Async, Errands):
    """The operations of this module, awaited."""


@pytest.fixture
def url(serve: Callable[..., Server]) -> str:
    return serve(Answer(body=b'{"title": "a"}')).url


@contextmanager
def sync_errands(url: str) -> Iterator[SyncErrands]:
    with SyncTransport(make_settings(url)) as transport:
        yield SyncErrands(transport)


@contextmanager
def warned_lines(action: str = "always") -> Iterator[list[str]]:
    """The lines of this file that warnings were given for, each as it is written."""
    lines: list[str] = []
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)  # type: ignore[arg-type]
        yield lines
    for each in seen:
        assert (each.category, each.filename) == (DeprecationWarning, __file__), each
        lines.append(Path(__file__).read_text().splitlines()[each.lineno - 1].strip())


def test_the_warning_names_the_operation_and_what_to_call_instead(url: str) -> None:
    with sync_errands(url) as errands, pytest.warns(DeprecationWarning, match="fetch_old") as seen:
        errands.fetch_old("a")
    assert [str(each.message) for each in seen] == ["fetch_old() is deprecated: call fetch()"]


def test_every_way_of_calling_warns_at_the_line_of_the_caller(url: str) -> None:
    with sync_errands(url) as errands, warned_lines() as lines:
        assert errands.fetch_old("a").data == assets.Asset(title="a")
        errands.fetch_old.call("a")
        errands.list_old.iter()
        errands.list_old.pages()
        with errands.fetch_old.stream("a") as answer:
            answer.read()
        Errands.fetch_old.build("a")
        Errands.fetch_old(errands, "a")
        errands.fetch("a")
    assert lines == [
        'assert errands.fetch_old("a").data == assets.Asset(title="a")',
        'errands.fetch_old.call("a")',
        "errands.list_old.iter()",
        "errands.list_old.pages()",
        'with errands.fetch_old.stream("a") as answer:',
        'Errands.fetch_old.build("a")',
        'Errands.fetch_old(errands, "a")',
    ]


def test_asynchronously_the_line_that_calls_is_named_not_the_one_that_runs_it(url: str) -> None:
    async def run() -> None:
        async with AsyncTransport(make_settings(url)) as transport:
            errands = AsyncErrands(transport)
            assert (await errands.fetch_old("a")).data == assets.Asset(title="a")
            task = asyncio.create_task(errands.fetch_old("b"))
            await task
            await asyncio.gather(*(errands.fetch_old(name) for name in "c"))
            errands.fetch_old.call("a")
            errands.list_old.iter()
            errands.list_old.pages()
            async with errands.fetch_old.stream("a") as answer:
                await answer.aread()
            await Errands.fetch_old(errands, "a")
            await errands.fetch("a")

    with warned_lines() as lines:
        asyncio.run(run())
    assert lines == [
        'assert (await errands.fetch_old("a")).data == assets.Asset(title="a")',
        'task = asyncio.create_task(errands.fetch_old("b"))',
        'await asyncio.gather(*(errands.fetch_old(name) for name in "c"))',
        'errands.fetch_old.call("a")',
        "errands.list_old.iter()",
        "errands.list_old.pages()",
        'async with errands.fetch_old.stream("a") as answer:',
        'await Errands.fetch_old(errands, "a")',
    ]


@pytest.mark.parametrize("kind", [SyncErrands, AsyncErrands])
def test_looking_at_an_operation_does_not_warn(kind: type[Any]) -> None:
    transport = (AsyncTransport if kind is AsyncErrands else SyncTransport)(make_settings("https://iconik.example"))
    with warned_lines() as lines:
        seen = kind(transport).fetch_old
        assert repr(seen) == "<operation fetch_old>"
        assert seen.__doc__ == "Fetch a thing."
        assert list(inspect.signature(seen).parameters) == ["name", "options"]
        assert kind.fetch_old.__wrapped__.__deprecated__ == "call fetch()"
    assert lines == []


def test_a_line_that_calls_again_and_again_is_told_once(url: str) -> None:
    with sync_errands(url) as errands, warned_lines("default") as lines:
        for name in "abc":
            errands.fetch_old(name)
    assert lines == ["errands.fetch_old(name)"]


def test_warning_as_error_sends_nothing(serve: Callable[..., Server]) -> None:
    server = serve()
    with sync_errands(server.url) as errands, pytest.raises(DeprecationWarning, match="fetch_old"):
        errands.fetch_old("a")
    assert server.received == []


def test_wrong_arguments_are_named_as_ever(url: str) -> None:
    with (
        sync_errands(url) as errands,
        pytest.warns(DeprecationWarning, match="fetch_old"),
        pytest.raises(TypeError, match=r"fetch_old\(\) got an unexpected keyword argument 'colour'"),
    ):
        errands.fetch_old("a", colour="red")  # type: ignore[call-arg]


def test_nothing_but_the_standard_library_is_needed() -> None:
    """Imports for type checkers do not run."""
    program = """
import sys
sys.modules["typing_extensions"] = None
import iconik_api.runtime.operations.op
from iconik_api.runtime.operations.deprecation import deprecated

@deprecated("call another", category=None)
def old(): ...

print(old.__deprecated__)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stdout == "call another\n", done.stderr
