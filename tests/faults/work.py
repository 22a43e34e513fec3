"""Work of all kinds against an iconik that fails at random: calls, walks, uploads, downloads, cancels and signals.

A round of work ends with a look at iconik itself: each object is there once, and nothing of an upload that did not
succeed is left, unless its exception names it.
"""

from __future__ import annotations

import asyncio
import io
import os
import signal
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import PythonikError
from tests.engines import WAYS
from tests.uploads.conftest import start_storages
from tests.uploads.servers import fault
from tests.uploads.servers.proxy import Fault, Seen

__all__ = ["Work", "serve"]

#: Bytes of an upload in one piece, and of one in two parts.
SMALL, LARGE = 50_000, (5 << 20) + 1
#: Share of the requests that fail.
SHARE = 0.1
#: Attempts of an upload that can be resumed; the last ones are not interrupted.
ATTEMPTS = 8
#: Seconds until a call is cancelled or interrupted, at most.
MOMENT = 0.08
RETRIES = Retries(8, backoff=0.002, max_delay=0.02)


class Interrupted(BaseException):
    """The exception of the signal handler."""


def serve(pipe: Connection, folder: str) -> None:
    """Serve an iconik with a storage, both behind proxies that fail at random, until told to stop."""
    os.environ["PYTHONIK_UPLOADS"] = f"{folder}/journals-of-the-server"
    draw = Random(11)

    def fail(_: Seen) -> Fault | None:
        if draw.random() >= SHARE:
            return None
        return draw.choice(
            [fault.cut(10), fault.lose_answer(), fault.truncate_answer(5), fault.answer(503), busy, fault.stall(0.05)]
        )

    busy = fault.answer(503, b"{}", {"Retry-After": "0"})
    with ExitStack() as stack:
        storages = start_storages("nanio", stack)
        storages.faults.always = storages.iconik_faults.always = fail
        pipe.send(
            (storages.iconik.app_id, storages.iconik.auth_token, storages.iconik_faults.url, storages.iconik.base_url)
        )
        while pipe.recv() == "reset":
            wrong = [*map(repr, (*storages.iconik.faults, *storages.faults.errors, *storages.iconik_faults.errors))]
            storages.iconik.reset()
            for proxy in (storages.faults, storages.iconik_faults):
                proxy.reset()
            pipe.send(wrong)


class Work:
    """Clients of each engine, and the work that they do in a round.

    Args:
        served: Credentials, URL behind the faults and URL without faults.
        folder: An empty folder for files.

    Attributes:
        done: How often each kind of work was done, and how it ended.
    """

    def __init__(self, served: tuple[str, str, str, str], folder: Path) -> None:
        app_id, token, url, direct = served
        options: Any = {"base_url": url, "retries": RETRIES, "rate_limit": None, "timeout": (5.0, 5.0)}
        self.done: Counter[str] = Counter()
        self._folder = folder
        self._look = PythonikClient(app_id, token, base_url=direct, rate_limit=None)
        self._clients = [
            PythonikClient(app_id, token, engine=each.engine, **options) for each in WAYS if not each.is_async
        ]
        self._async_clients = [
            AsyncPythonikClient(app_id, token, engine=each.engine, **options) for each in WAYS if each.is_async
        ]
        self._draw = Random(12)
        self._number = 0
        self._loop = asyncio.new_event_loop()
        self._uploaded: set[str] = set()
        self._begun: set[str] = set()
        self._notes: list[str] = []
        self._wrong: list[str] = []

    def close(self) -> None:
        for client in (*self._clients, self._look):
            client.close()
        for each in self._async_clients:
            self._loop.run_until_complete(each.close())
        self._loop.close()

    def round(self, works: int) -> list[str]:
        """Do so many works one after the other, and as many at once in tasks; return what is wrong."""
        for _ in range(works):
            self._one()
        self._loop.run_until_complete(self._many(works))
        self._check()
        wrong, self._wrong = self._wrong, []
        return wrong

    def tasks(self) -> int:
        """Return how many tasks are left in the event loop."""
        return len(asyncio.all_tasks(self._loop))

    # --- synchronous, and ended by a signal ---------------------------------------------------------------------------

    def _one(self) -> None:
        client = self._draw.choice(self._clients)
        title = self._title()
        kind = self._kind()
        interrupted = self._draw.random() < 0.4
        for attempt in range(ATTEMPTS):
            # One signal only: a second one would end the clean-up of an upload.
            moment = self._moment() if interrupted and attempt < ATTEMPTS - 4 else None
            with self._noted(kind) as ended, _interrupted(moment):
                self._do(client, kind, title)
            if ended() == "succeeded" or kind != "path":
                break
        self._end(kind, title, ended())

    def _do(self, client: PythonikClient, kind: str, title: str) -> None:
        match kind:
            case "call":
                client.assets().list_assets(per_page=2).raise_for_status()
            case "write":
                client.assets().create({"title": title}).raise_for_status()
            case "walk":
                found = [each.id for each in islice(client.assets().list_assets.iter(per_page=3), 12)]
                self._expect(len(found) == len(set(found)), f"walked twice over one: {found}")
            case "stream" | "large stream":
                client.uploads().upload(io.BytesIO(_content(kind)), name=title, title=title, transcode=False)
            case "path":
                client.uploads().upload(self._path(title), title=title, transcode=False)
            case _:
                upload = client.uploads().upload(io.BytesIO(_content(kind)), name=title, title=title, transcode=False)
                self._uploaded.add(title)
                target = self._folder / f"{title}.bin"
                client.files().download((upload.asset_id, upload.id), target)
                self._compare(target, kind)

    # --- asynchronous, and cancelled ----------------------------------------------------------------------------------

    async def _many(self, works: int) -> None:
        await asyncio.gather(*(self._task() for _ in range(works)))

    async def _task(self) -> None:
        client = self._draw.choice(self._async_clients)
        title, kind = self._title(), self._kind()
        cancelled = self._draw.random() < 0.4
        for attempt in range(ATTEMPTS):
            running = asyncio.create_task(self._do_async(client, kind, title))
            if cancelled and attempt < ATTEMPTS - 4:
                await asyncio.wait([running], timeout=self._moment())
                running.cancel()
            await asyncio.wait([running])
            with self._noted(kind) as ended:
                running.result()
            if ended() == "succeeded" or kind != "path":
                break
        self._end(kind, title, ended())

    async def _do_async(self, client: AsyncPythonikClient, kind: str, title: str) -> None:
        match kind:
            case "call":
                (await client.assets().list_assets(per_page=2)).raise_for_status()
            case "write":
                (await client.assets().create({"title": title})).raise_for_status()
            case "walk":
                found: list[object] = []
                async for each in client.assets().list_assets.iter(per_page=3):
                    found.append(each.id)
                    if len(found) == 12:
                        break
            case "stream" | "large stream":
                await client.uploads().upload(io.BytesIO(_content(kind)), name=title, title=title, transcode=False)
            case "path":
                await client.uploads().upload(self._path(title), title=title, transcode=False)
            case _:
                upload = await client.uploads().upload(
                    io.BytesIO(_content(kind)), name=title, title=title, transcode=False
                )
                self._uploaded.add(title)
                target = self._folder / f"{title}.bin"
                await client.files().download((upload.asset_id, upload.id), target)
                self._compare(target, kind)

    # --- results ------------------------------------------------------------------------------------------------------

    @contextmanager
    def _noted(self, kind: str) -> Iterator[Callable[[], str]]:
        """Take note of the end of a work, and of the text of its exception; anything but the known ends is wrong."""
        outcome = "succeeded"
        try:
            yield lambda: outcome
        except (Interrupted, asyncio.CancelledError) as error:
            outcome = "interrupted"
            self._notes.append("\n".join(getattr(error, "__notes__", ())))
        except PythonikError as error:
            outcome = "failed"
            self._notes.append("\n".join([str(error), *getattr(error, "__notes__", ())]))
        except BaseException as error:
            outcome = "broke"
            self._wrong.append(f"{kind}: {error!r}")
        finally:
            self.done[f"{kind} {outcome}"] += 1

    def _end(self, kind: str, title: str, outcome: str) -> None:
        if kind == "path":
            (self._folder / title).unlink(missing_ok=True)
            self._expect(outcome == "succeeded", f"{title} was not resumed: {self._notes[-1:]}")
        if outcome == "succeeded" and kind not in ("call", "walk"):
            (self._begun if kind == "write" else self._uploaded).add(title)
        elif kind == "write":
            # Whether it was carried out is unknown.
            self._begun.add(title)

    def _check(self) -> None:
        """Compare iconik with what was reported, and forget both."""
        notes = "\n".join(self._notes)
        assets = list(self._look.assets().list_assets.iter())
        whole: Counter[str] = Counter()
        for asset in assets:
            title, files = str(asset.title), list(self._look.files().list_files.iter(str(asset.id)))
            if title in self._uploaded and [str(each.status) for each in files] == ["CLOSED"]:
                whole[title] += 1
            else:
                # The response to its creation was lost, or it was not removed.
                named = title in self._begun or f"Possibly left: asset {title!r}" in notes or str(asset.id) in notes
                self._expect(named, f"left without a note: asset {title!r} with files {files}")
        self._expect(set(whole.values()) <= {1}, f"uploaded twice: {whole.most_common(1)}")
        missing = self._uploaded - whole.keys()
        self._expect(not missing, f"reported as uploaded, and not there: {sorted(missing)}")
        for job in self._look.jobs().list_jobs.iter():
            known = job.status != "STARTED" or str(job.id) in notes or str(job.title) in notes
            self._expect(known, f"left without a note: job {job.title!r}")
        self._expect(not (left := self._look.uploads().unfinished()), f"left: journals {left}")
        self._expect(not (files := [path.name for path in self._folder.iterdir() if path.is_file()]), f"left: {files}")
        for each in (self._uploaded, self._begun, self._notes):
            each.clear()

    def _expect(self, holds: bool, text: str) -> None:
        if not holds:
            self._wrong.append(text)

    def _compare(self, path: Path, kind: str) -> None:
        self._expect(path.read_bytes() == _content(kind), f"{path.name} has other bytes than were uploaded")
        path.unlink()

    # --- choices ------------------------------------------------------------------------------------------------------

    def _kind(self) -> str:
        kinds = {"call": 10, "write": 6, "walk": 4, "stream": 6, "path": 4, "round trip": 3, "large stream": 1}
        return self._draw.choices([*kinds], [*kinds.values()])[0]

    def _moment(self) -> float:
        return self._draw.uniform(0.0005, MOMENT)

    def _title(self) -> str:
        self._number += 1
        return f"work-{self._number:06}-"

    def _path(self, title: str) -> Path:
        path = self._folder / title
        if not path.exists():
            path.write_bytes(_content("path"))
        return path


def _content(kind: str) -> bytes:
    return bytes(LARGE if kind == "large stream" else SMALL)


@contextmanager
def _interrupted(seconds: float | None) -> Iterator[None]:
    """Raise `Interrupted` in the block after so many seconds, if it lasts that long."""
    if seconds is None:
        yield
        return

    def interrupt(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
