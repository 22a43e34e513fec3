"""Uploads that end by something else than an error: an interrupt, a cancelled task, the end of the program.

Each must leave what an error leaves: a path can be resumed, and of a stream nothing is left.
"""

from __future__ import annotations

import asyncio
import io
import signal
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import ApiConnectionError, BadRequestError
from pythonik.http import HttpRequest, HttpResponse, Url
from pythonik.testing import StandIn
from pythonik.uploads import MultipartUpload, UploadProgress
from pythonik.uploads.base import course
from tests.runtime.server import Answer, Received, Server

from .conftest import content

pytestmark = pytest.mark.storage

PART = 5 << 20
SIZE = PART + 1


class Ended(BaseException):
    """Ends a program, as an exception of a signal handler may."""


ENDS: dict[str, type[BaseException]] = {
    each.__name__: each for each in (KeyboardInterrupt, SystemExit, GeneratorExit, Ended)
}


@pytest.fixture(autouse=True)
def journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    return tmp_path / "journals"


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(SIZE))
    return path


@pytest.fixture
def look(iconik: StandIn) -> Iterator[PythonikClient]:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None) as client:
        yield client


class Moment:
    """A hook that acts at requests with these numbers, counted from 0."""

    def __init__(self, numbers: set[int], act: Callable[[], object]) -> None:
        self._numbers = numbers
        self._act = act
        self._seen = 0
        self._lock = threading.Lock()

    def __call__(self, _: HttpRequest) -> None:
        with self._lock:
            number = self._seen
            self._seen += 1
        if number in self._numbers:
            self._act()


def raise_(error: BaseException) -> None:
    raise error


def options(iconik: StandIn, **more: Any) -> dict[str, Any]:
    return {
        "app_id": iconik.app_id,
        "auth_token": iconik.auth_token,
        "base_url": iconik.base_url,
        "rate_limit": None,
        **more,
    }


# --- ways in which an upload ends -------------------------------------------------------------------------------------


Upload = Callable[[Any], Any]
"""Starts an upload, given the methods of uploads of a client of either kind."""


def of(source: Any, **more: Any) -> Upload:
    given = {"name": "a.bin", "part_size": PART, "workers": 2, **more}
    return lambda uploads: uploads.upload(source, **given)


def sync(iconik: StandIn, upload: Upload, numbers: set[int], kind: str) -> BaseException:
    moment = Moment(numbers, lambda: raise_(ENDS[kind]()))
    with PythonikClient(**options(iconik, on_request=moment)) as client:
        try:
            upload(client.uploads())
        except BaseException as error:
            return error
    raise AssertionError("the upload ended by itself")


def raising(iconik: StandIn, upload: Upload, numbers: set[int], kind: str) -> BaseException:
    """An exception is raised in the task itself."""
    moment = Moment(numbers, lambda: raise_(ENDS[kind]()))

    async def run() -> BaseException:
        async with AsyncPythonikClient(**options(iconik, on_request=moment)) as client:
            try:
                await upload(client.uploads())
            except BaseException as error:
                return error
        raise AssertionError("the upload ended by itself")

    return asyncio.run(run())


def cancelled(iconik: StandIn, upload: Upload, numbers: set[int], kind: str) -> BaseException:
    """The task is cancelled from outside."""
    cancel: list[Callable[[], object]] = []
    moment = Moment(numbers, lambda: cancel[0]())
    errors: list[BaseException] = []

    async def run() -> None:
        async with AsyncPythonikClient(**options(iconik, on_request=moment)) as client:
            try:
                await upload(client.uploads())
            except BaseException as error:
                errors.append(error)
                raise

    async def task() -> None:
        running = asyncio.create_task(run())
        cancel.append(running.cancel)
        await asyncio.wait([running])

    async def timeout() -> None:
        async with asyncio.timeout(None) as limit:
            cancel.append(lambda: limit.reschedule(asyncio.get_running_loop().time() - 1))
            await run()

    async def sibling() -> None:
        fail = asyncio.Event()
        cancel.append(fail.set)

        async def other() -> None:
            await fail.wait()
            raise LookupError

        async with asyncio.TaskGroup() as group:
            group.create_task(other())
            await run()
            fail.set()

    async def scope() -> None:
        with anyio.CancelScope() as found:
            cancel.append(found.cancel)
            await run()

    ways: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
        "task": task,
        "timeout": timeout,
        "sibling": sibling,
        "scope": scope,
        "trio": scope,
    }
    with suppress(TimeoutError, BaseExceptionGroup):
        if kind == "trio":
            trio.run(ways[kind])
        else:
            asyncio.run(ways[kind]())
    [error] = errors
    return error


WAYS = [
    *((sync, kind) for kind in ENDS),
    *((raising, kind) for kind in ENDS),
    *((cancelled, kind) for kind in ("task", "timeout", "sibling", "scope", "trio")),
]
#: Requests of an upload, counted from 0: 1 creates the asset, 4 the file, 5 the job, 8 and 9 send parts, 11 completes
#: the object, 12 closes the file.
EVERY_MOMENT = range(15)


def check_nothing_is_left(look: PythonikClient, error: BaseException) -> None:
    notes = "\n".join(getattr(error, "__notes__", ()))
    for asset in look.assets().list_assets.iter():
        # The response to its creation was lost.
        assert f"Possibly left: asset {asset.title!r}" in notes
    for job in look.jobs().list_jobs.iter():
        assert job.status != "STARTED" or f"Possibly left: job {job.title!r}" in notes


@pytest.mark.parametrize(("way", "kind"), WAYS, ids=[f"{way.__name__}-{kind}" for way, kind in WAYS])
@pytest.mark.parametrize("after", [1, 9])
def test_interrupted_stream_leaves_nothing(
    iconik: StandIn, look: PythonikClient, way: Any, kind: str, after: int
) -> None:
    check_nothing_is_left(look, way(iconik, of(io.BytesIO(content(SIZE))), {after}, kind))


@pytest.mark.slow
@pytest.mark.parametrize(("way", "kind"), [(sync, "KeyboardInterrupt"), (cancelled, "task")], ids=["sync", "async"])
@pytest.mark.parametrize("after", EVERY_MOMENT)
def test_stream_interrupted_at_any_request_leaves_nothing(
    iconik: StandIn, look: PythonikClient, way: Any, kind: str, after: int
) -> None:
    check_nothing_is_left(look, way(iconik, of(io.BytesIO(content(SIZE))), {after}, kind))


@pytest.mark.parametrize(("way", "kind"), WAYS, ids=[f"{way.__name__}-{kind}" for way, kind in WAYS])
def test_interrupted_path_is_resumed(
    iconik: StandIn, look: PythonikClient, film: Path, way: Any, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    error = way(iconik, of(film), {9}, kind)
    [unfinished] = look.uploads().unfinished()
    assert error.upload_id == unfinished.id
    assert f"pythonik uploads resume {unfinished.id}" in error.__notes__[0]
    # The end of a task or a program hides the notes of its exception.
    assert (f"uploads resume {unfinished.id}" in caplog.text) == (not isinstance(error, KeyboardInterrupt))
    [job] = look.jobs().list_jobs.iter()
    assert (job.status, job.error_message) == ("FAILED", "interrupted")
    look.uploads().resume(unfinished.id)
    assert len(list(look.assets().list_assets.iter())) == 1
    assert {str(job.status) for job in look.jobs().list_jobs.iter() if job.type == "TRANSFER"} == {"FINISHED"}


@pytest.mark.parametrize(("way", "kind"), [(sync, "SystemExit"), (cancelled, "task")], ids=["sync", "async"])
@pytest.mark.parametrize("resume", [True, False])
def test_interrupted_directory_is_kept_or_removed(
    iconik: StandIn, look: PythonikClient, tmp_path: Path, way: Any, kind: str, resume: bool
) -> None:
    folder = tmp_path / "reel"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.dpx").write_bytes(bytes(100 + number))
    error = way(iconik, lambda uploads: uploads.upload_directory(folder, resume=resume), {12}, kind)
    if not resume:
        check_nothing_is_left(look, error)
        assert list(look.assets().list_assets.iter()) == []
        return
    [unfinished] = look.uploads().unfinished()
    assert error.upload_id == unfinished.id
    made: Any = look.uploads().resume(unfinished.id)
    assert len(made.files) == 6
    files = list(look.files().list_files.iter(made.asset_id))
    assert {file.original_name for file in files} == {f"{number}.dpx" for number in range(6)}


@pytest.mark.parametrize(("way", "kind"), [(sync, "KeyboardInterrupt"), (cancelled, "task")], ids=["sync", "async"])
def test_second_interruption_ends_the_cleaning_up(
    iconik: StandIn, look: PythonikClient, film: Path, way: Any, kind: str
) -> None:
    """The error that the caller gets then has the notes as well."""
    error = way(iconik, of(film, workers=1), {9, 10}, kind)
    [unfinished] = look.uploads().unfinished()
    assert error.upload_id == unfinished.id
    assert "uploads resume" in error.__notes__[0]
    [job] = look.jobs().list_jobs.iter()
    assert job.status == "STARTED"
    error = way(iconik, of(io.BytesIO(content(SIZE)), workers=1), {9, 10}, kind)
    assert "Not removed: remains of the upload in asset" in error.__notes__[-1]


def test_cleaning_up_is_bounded(iconik: StandIn, film: Path) -> None:
    """Each request of it ends within the rest of the time."""
    totals: list[float | None] = []
    moment = Moment({9}, lambda: raise_(KeyboardInterrupt()))

    def note(request: HttpRequest) -> None:
        totals.append(request.timeout.total)
        moment(request)

    with PythonikClient(**options(iconik, on_request=note)) as client, pytest.raises(KeyboardInterrupt):
        client.uploads().upload(film, part_size=PART, workers=1, resume=False)
    assert set(totals[:10]) == {None}
    bounds = [total for total in totals[10:] if total is not None]
    assert len(bounds) == len(totals) - 10 >= 4
    assert bounds == sorted(bounds, reverse=True)
    assert bounds[0] <= course.CLEAN_UP_SECONDS


def test_time_for_cleaning_up_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(course, "time", type("Clock", (), {"monotonic": staticmethod(lambda: now)}))

    def steps() -> Any:
        for _ in range(2):
            with suppress(ValueError, KeyboardInterrupt):
                yield None
        yield None

    with course.Course(steps()) as running:
        running.advance()
        assert running.left is None
        running.fail(ValueError())
        running.advance()
        assert running.left is None, "an error is not an interruption"
        running.fail(KeyboardInterrupt())
        assert running.left == course.CLEAN_UP_SECONDS
        now += 4
        assert running.left == course.CLEAN_UP_SECONDS - 4
        now += 40
        assert running.left == 0


# --- responses that are lost ------------------------------------------------------------------------------------------


def lose(iconik: StandIn, path: str) -> PythonikClient:
    """A client whose response to a creation is lost: iconik has carried it out."""

    def forget(response: HttpResponse) -> None:
        if response.request.method == "POST" and response.request.url.path.endswith(path):
            raise KeyboardInterrupt

    return PythonikClient(**options(iconik, on_response=forget))


def test_asset_of_a_lost_response_is_named(iconik: StandIn, look: PythonikClient, film: Path) -> None:
    with lose(iconik, "/assets/") as client, pytest.raises(KeyboardInterrupt) as caught:
        client.uploads().upload(film, title="Harbour at dawn")
    assert [asset.title for asset in look.assets().list_assets.iter()] == ["Harbour at dawn"]
    [note] = caught.value.__notes__
    assert note.startswith("Possibly left: asset 'Harbour at dawn', created at 20")
    assert "search in iconik" in note


@pytest.mark.parametrize(
    ("path", "what"),
    [("/versions/", "a version"), ("/formats/", "format 'ORIGINAL'"), ("/file_sets/", "file set 'harbour.mov'")],
)
def test_object_of_a_lost_response_is_named(
    iconik: StandIn, look: PythonikClient, film: Path, path: str, what: str
) -> None:
    asset_id = str(look.assets().create({"title": "Harbour"}).raise_for_status().data.id)  # type: ignore[union-attr]
    with lose(iconik, path) as client, pytest.raises(KeyboardInterrupt) as caught:
        client.uploads().upload_file(film, asset_id, new_version=True, resume=False)
    note = caught.value.__notes__[-1]
    assert note.startswith(f"Possibly left: {what}, created at")
    assert f"of asset {asset_id}" in note


@pytest.mark.parametrize("path", ["/formats/", "/file_sets/", "/files/"])
def test_object_that_is_removed_with_its_asset_is_not_named(
    iconik: StandIn, look: PythonikClient, film: Path, path: str
) -> None:
    with lose(iconik, path) as client, pytest.raises(KeyboardInterrupt) as caught:
        client.uploads().upload(film, resume=False)
    assert list(look.assets().list_assets.iter()) == []
    assert not hasattr(caught.value, "__notes__")


@pytest.mark.parametrize("kind", ["proxy", "keyframe"])
def test_record_of_a_lost_response_is_named(iconik: StandIn, look: PythonikClient, film: Path, kind: str) -> None:
    asset_id = str(look.assets().create({"title": "Harbour"}).raise_for_status().data.id)  # type: ignore[union-attr]
    path = {"proxy": "/proxies/", "keyframe": "/keyframes/"}[kind]
    with lose(iconik, path) as client, pytest.raises(KeyboardInterrupt) as caught:
        getattr(client.uploads(), f"upload_{kind}")(film, asset_id)
    assert caught.value.__notes__[-1].startswith(f"Possibly left: {kind} 'harbour.mov', created at")


def test_refused_asset_is_not_named(iconik: StandIn, film: Path) -> None:
    def refuse(response: HttpResponse) -> None:
        if response.request.method == "POST":
            response.status_code = 400

    with PythonikClient(**options(iconik, on_response=refuse)) as client, pytest.raises(BadRequestError) as caught:
        client.uploads().upload(film)
    assert not hasattr(caught.value, "__notes__")


def test_asset_whose_request_was_not_sent_is_not_named(iconik: StandIn, film: Path) -> None:
    def redirect(request: HttpRequest) -> None:
        if request.method == "POST":
            request.url = Url("http://127.0.0.1:9/")  # nobody listens there

    given = options(iconik, on_request=redirect, retries=NO_RETRIES)
    with PythonikClient(**given) as client, pytest.raises(ApiConnectionError) as caught:
        client.uploads().upload(film)
    assert not hasattr(caught.value, "__notes__")


# --- parts without a record -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_interrupted_parts_are_aborted(is_async: bool) -> None:
    cancel: list[Callable[[], object]] = []

    def answer(received: Received) -> Answer:
        match received.method, received.target.partition("?")[2]:
            case "POST", "uploads":
                return Answer(
                    200, b"<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>"
                )
            case "PUT", _ if cancel:
                cancel[0]()
        return Answer(200, b"", {"ETag": '"t"'})

    with Server(answer) as s3:
        urls = MultipartUpload(
            start_url=f"{s3.url}/?uploads",
            part_url=lambda upload_id, number: f"{s3.url}/?part={number}",
            complete_url=lambda upload_id: f"{s3.url}/?complete",
            abort_url=lambda upload_id: f"{s3.url}/?abort={upload_id}",
        )
        source = io.BytesIO(bytes(SIZE))
        given: dict[str, Any] = {"app_id": "a", "auth_token": "b", "base_url": "http://127.0.0.1:9"}

        async def run() -> None:
            async with AsyncPythonikClient(**given) as client, asyncio.timeout(None) as limit:
                loop = asyncio.get_running_loop()
                cancel.append(lambda: loop.call_soon_threadsafe(limit.reschedule, 0))
                await client.uploads().upload_parts(source, urls, part_size=PART, workers=1)

        if is_async:
            with pytest.raises(TimeoutError):
                asyncio.run(run())
        else:
            moment = Moment({1}, lambda: raise_(SystemExit()))
            with PythonikClient(**given, on_request=moment) as client, pytest.raises(SystemExit):
                client.uploads().upload_parts(source, urls, part_size=PART, workers=1)
        assert (s3.received[-1].method, s3.received[-1].target) == ("DELETE", "/?abort=u1")


# --- signals ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_exception_of_a_signal_handler_ends_an_upload(
    iconik: StandIn, look: PythonikClient, film: Path, kind: str
) -> None:
    """The signal arrives while the main thread waits for its workers, or for the event loop."""
    raised = threading.Event()

    def handle(*_: object) -> None:
        raised.set()
        raise SystemExit(3)

    def send(progress: UploadProgress) -> None:
        if progress.sent and not raised.is_set():
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGUSR1)
            raised.wait(10)

    async def awaited() -> None:
        async with AsyncPythonikClient(**options(iconik)) as client:
            await client.uploads().upload(film, part_size=PART, workers=1, on_progress=send)

    def run() -> None:
        if kind == "async":
            asyncio.run(awaited())
        with PythonikClient(**options(iconik)) as client:
            client.uploads().upload(film, part_size=PART, workers=1, on_progress=send)

    before = signal.signal(signal.SIGUSR1, handle)
    try:
        with pytest.raises(SystemExit):
            run()
    finally:
        signal.signal(signal.SIGUSR1, before)
    [unfinished] = look.uploads().unfinished()
    [job] = look.jobs().list_jobs.iter()
    assert job.status == "FAILED"
    look.uploads().resume(unfinished.id)
