"""Fixtures for tests of uploads: an iconik with a storage of each kind, and proxies before both."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from typing import Any, NamedTuple

import httpx
import pytest

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import PythonikClient
from pythonik.testing import StandIn
from pythonik.testing.backend import Backend, S3Backend
from pythonik.testing.storage import Nanio, SeaweedFS

from .servers import fault
from .servers.b2 import B2Backend, B2Server
from .servers.gcs import GcsBackend, GcsServer
from .servers.proxy import FaultProxy
from .servers.s3 import ExpiringS3

METHODS = ("S3", "AZURE", "GCS", "B2")

RETRIES = Retries(3, backoff=0.01)
"""For clients of the tests: as often as by default, and hardly a pause."""

_CREDENTIALS = frozenset({"app-id", "auth-token", "cookie"})
_KNOBS = ("lifetime", "allows_lists", "allows_aborts")


#: The group of tests for each fixture that needs a server: tests of a group run in one worker, which starts it once.
_GROUPS = {"S3": "seaweedfs", "s3": "seaweedfs", "AZURE": "azurite", "azure": "azurite"}


def pytest_itemcollected(item: pytest.Function) -> None:
    """Mark what needs a storage, and put it into the group of its server."""
    if "storages_of" in item.fixturenames:
        item.add_marker("storage")
        method = item.callspec.params["storages"] if "storages" in item.fixturenames else _asked_for(item)
        item.add_marker(pytest.mark.xdist_group(_GROUPS.get(method, method.lower())))


def _asked_for(item: pytest.Function) -> str:
    return next(name for name in ("s3", "azure", "gcs", "b2", "nanio") if name in item.fixturenames)


class Stored(NamedTuple):
    """An object on a storage."""

    size: int
    sha1: str
    """Of all digests the quickest: hundreds of tests read twenty megabytes back."""


class Crash(Exception):  # noqa: N818 - it stands for one
    """Ends an upload as abruptly as an exception can."""


def content(size: int) -> bytes:
    """So many bytes, of which no two stretches are the same."""
    assert size <= len(_noise())
    return _noise()[:size]


@cache
def _noise() -> bytes:
    return random.Random(0).randbytes(26 << 20)


def stored_in(data: bytes) -> Stored:
    """Return the expected object of these bytes on a storage."""
    return Stored(len(data), hashlib.sha1(data).hexdigest())


class Storages(NamedTuple):
    """An iconik whose storages are all of one kind.

    Attributes:
        iconik: The stand-in.
        client: A client of it, by way of `iconik_faults`.
        backend: Backend of its storages, with the knobs of its kind; all kinds have `expire_all()`.
        faults: The proxy that all URLs of the storage lead to.
        iconik_faults: The proxy between the client and the stand-in.
    """

    iconik: StandIn
    client: PythonikClient
    backend: Any
    faults: FaultProxy
    iconik_faults: FaultProxy

    def read(self, url: str | None) -> Stored:
        """Read an object back from the storage itself, past the proxy.

        Args:
            url: URL of the object from iconik.
        """
        assert isinstance(url, str)
        digest, size = hashlib.sha1(), 0
        with httpx.stream("GET", url.replace(self.faults.url, self.backend.endpoint), timeout=30) as response:
            response.raise_for_status()
            for data in response.iter_bytes():
                digest.update(data)
                size += len(data)
        return Stored(size, digest.hexdigest())

    def file(self, asset_id: str, file_id: str) -> Stored:
        """Read a file back that iconik has as `CLOSED`."""
        response = self.client.files().get_asset_file(asset_id, file_id)
        assert response.data is not None
        return self.read(response.data.url)  # type: ignore[arg-type]


class _Running:
    """The servers of each method, from the first test that asks for them to the last one of its group."""

    def __init__(self) -> None:
        self._of: dict[str, tuple[ExitStack, Storages]] = {}

    def start(self, method: str) -> Storages:
        if method not in self._of:
            with ExitStack() as stack:
                made = start_storages(method, stack)
                self._of[method] = stack.pop_all(), made
        return self._of[method][1]

    def stop(self) -> None:
        while self._of:
            self._of.popitem()[1][0].close()


_running = _Running()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Stop the servers after the last test of a group: SeaweedFS takes a tenth of a core while nobody uses it."""
    try:
        return (yield)
    finally:
        group = item.get_closest_marker("xdist_group")
        if nextitem is None or nextitem.get_closest_marker("xdist_group") != group:
            _running.stop()


@pytest.fixture(scope="session")
def storages_of() -> Callable[[str], Storages]:
    """Starts the servers of one method when they are first asked for; a test asks for `storages` instead."""
    return _running.start


@pytest.fixture(params=METHODS)
def storages(request: pytest.FixtureRequest, storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages of each method in turn; `@pytest.mark.parametrize("storages", ["S3"], indirect=True)`
    chooses.
    """
    with clean(storages_of(request.param)) as made:
        yield made


@pytest.fixture
def s3(storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages on S3 (SeaweedFS)."""
    with clean(storages_of("S3")) as made:
        yield made


@pytest.fixture
def nanio(storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages on S3, on the server that is quicker and less truthful."""
    with clean(storages_of("nanio")) as made:
        yield made


@pytest.fixture
def azure(storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages on Azure."""
    with clean(storages_of("AZURE")) as made:
        yield made


@pytest.fixture
def gcs(storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages on Google Cloud Storage."""
    with clean(storages_of("GCS")) as made:
        yield made


@pytest.fixture
def b2(storages_of: Callable[[str], Storages]) -> Iterator[Storages]:
    """An iconik with storages on Backblaze B2."""
    with clean(storages_of("B2")) as made:
        yield made


class clean:  # noqa: N801 - a context
    """Servers that nothing has happened to yet; afterwards, nothing may have happened that never may."""

    def __init__(self, storages: Storages) -> None:
        self._storages = storages

    def __enter__(self) -> Storages:
        storages = self._storages
        storages.iconik.reset()
        for proxy in (storages.faults, storages.iconik_faults):
            proxy.reset()
        self._settings = dict(storages.backend.settings)
        self._knobs = {name: getattr(storages.backend, name) for name in _KNOBS if hasattr(storages.backend, name)}
        return storages

    def __exit__(self, *_: object) -> None:
        storages = self._storages
        storages.backend.settings.clear()
        storages.backend.settings.update(self._settings)
        for name, value in self._knobs.items():
            setattr(storages.backend, name, value)
        match storages.backend:
            case GcsBackend(server=server):
                server.keep_at_most = None
                server.objects.clear()
            case B2Backend(server=server):
                server.refusals.clear()
                server.forget_files()
        assert storages.iconik.faults == []
        assert storages.faults.errors == storages.iconik_faults.errors == []
        check_credentials(storages)


def check_credentials(storages: Storages) -> None:
    """No credential of iconik has come to the storage."""
    allowed = {"authorization"} if storages.backend.method == "B2" else set()
    for seen in storages.faults.seen:
        assert not (_CREDENTIALS | {"authorization"}) - allowed & seen.headers.keys(), seen
        assert not any(storages.iconik.auth_token in text for text in _texts(seen.headers, seen.query, seen.path)), seen


def _texts(headers: Mapping[str, str], query: Mapping[str, str], path: str) -> list[str]:
    return [*headers.values(), *query.values(), path]


def start_storages(method: str, stack: ExitStack) -> Storages:
    """An iconik whose storages are of one method, until the stack is left."""
    backend = _BACKENDS[method](stack)
    faults = stack.enter_context(FaultProxy(backend.endpoint))
    backend.front = faults.url
    if isinstance(backend, ExpiringS3):
        faults.always = lambda seen: fault.expired() if backend.has_expired(seen.query) else None
    iconik = stack.enter_context(StandIn(storage=backend))
    iconik_faults = stack.enter_context(FaultProxy(iconik.base_url))
    client = PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik_faults.url, retries=RETRIES)
    return Storages(iconik, stack.enter_context(client), backend, faults, iconik_faults)


def _seaweedfs(_: ExitStack) -> S3Backend:
    return ExpiringS3(SeaweedFS())


def _nanio(_: ExitStack) -> S3Backend:
    return ExpiringS3(Nanio())


def _azure(stack: ExitStack) -> Backend:
    # It imports the library of Azure, which takes half a second, and one worker of all has these tests.
    from .servers.azurite import PROGRAM, AzureBackend, Azurite

    if not PROGRAM.exists():
        pytest.skip("Azurite is not installed: make azurite")
    return AzureBackend(stack.enter_context(Azurite()))


def _gcs(stack: ExitStack) -> Backend:
    return GcsBackend(stack.enter_context(GcsServer()))


def _b2(stack: ExitStack) -> Backend:
    return B2Backend(stack.enter_context(B2Server()))


_BACKENDS: Mapping[str, Callable[[ExitStack], Backend]] = {
    "S3": _seaweedfs,
    "nanio": _nanio,
    "AZURE": _azure,
    "GCS": _gcs,
    "B2": _b2,
}
