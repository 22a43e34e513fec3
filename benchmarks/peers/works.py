"""The measured works, with their contestants and quantities."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .contestants.job import ASSET_ID, PATH, TITLE, Job
from .environments import ENVIRONMENTS
from .seats import Fresh, Measured, Program, Seat, Steady

OURS, TLS = "ours", "ours, ready for TLS"
#: Ours by each of the engines that are not the default.
HTTPX2, AIOHTTP, PYREQWEST = "ours over httpx2", "ours over aiohttp", "ours over pyreqwest"
NSA2, NSA1, HTTPX = "nsa-pythonik 2.3.0", "nsa-pythonik 1.15.0", "httpx"
BARE = "bare Python"
#: Requests under way at once.
IN_FLIGHT = 50


@dataclass(frozen=True)
class Quantity:
    """A measured quantity of a round.

    Attributes:
        name: As a reader calls it.
        unit: Of its values.
        of: Its value in a round.
        digits: After the point, when it is written.
    """

    name: str
    unit: str
    of: Callable[[Measured], float]
    digits: int = 1


WALL_MS = Quantity("wall", "ms", lambda measured: measured.wall * 1e3)
WALL_S = Quantity("wall", "s", lambda measured: measured.wall, 2)
CPU_MS = Quantity("CPU", "ms", lambda measured: measured.cpu * 1e3)
CPU_S = Quantity("CPU", "s", lambda measured: measured.cpu, 2)
CPU_OF_A_CALL = Quantity("CPU a call", "µs", lambda measured: measured.cpu / measured.done * 1e6, 0)
PEAK = Quantity("peak of memory", "MiB", lambda measured: measured.peak)
MODULES = Quantity("modules", "", lambda measured: measured.modules, 0)


@dataclass(frozen=True)
class Work:
    """Something that several contestants do.

    Attributes:
        key: Its name in the results.
        title: Title in reports.
        note: Note for readers.
        seats: Contestants; each is created when the work begins.
        quantities: Measured quantities; ratios are of the first.
        baseline: Contestant that the others are compared with.
        rounds: Rounds of a full run.
        done: Required number of things done in a round; `None` if the number is the result.
        warm: Whether a first round is left out.
    """

    key: str
    title: str
    note: str
    seats: Mapping[str, Callable[[], Seat]]
    quantities: Sequence[Quantity]
    baseline: str = NSA2
    rounds: int = 11
    done: int | None = None
    warm: bool = True


@dataclass(frozen=True)
class Servers:
    """The sources of the responses.

    Attributes:
        assets: URL of the list of assets as their schema has them.
        indexed: URL of the list of assets as the index answers.
        slow: URL of a list of small assets, each answer 50 ms late.
        folder: The same answers as files.
    """

    assets: str
    indexed: str
    slow: str
    folder: Path


# --- programs, from start to end --------------------------------------------------------------------------------------

_OURS = (
    "import sys\nfrom pythonik.client import PythonikClient\nclient = PythonikClient('a', 't', base_url=sys.argv[1])"
)
_NSA1 = _OURS.replace("'t', ", "'t', 60, ")
_FUNCTIONS = """import sys
from pythonik.assets import Client
from pythonik.assets.api.assets import get_assets_by_asset_id
client = Client(base_url=sys.argv[1] + '/API/assets', headers={'App-ID': 'a', 'Auth-Token': 't'})"""
_FRIENDLY = "import sys\nfrom pythonik.friendly import Iconik\nclient = Iconik('a', 't', base_url=sys.argv[1] + '/API')"
_HTTPX = "import sys, httpx\nclient = httpx.Client(base_url=sys.argv[1])"
_TLS = f"{_OURS}\nfrom iconik_api.runtime.http.environment import tls_context\ntls_context()"
_GET = f"client.assets().get('{ASSET_ID}').data.title"

#: By contestant: environment, the program up to a client, the title of an asset that the client fetches.
PROGRAMS: dict[str, tuple[str, str, str]] = {
    BARE: ("ours", "pass", repr(TITLE)),
    OURS: ("ours", _OURS, _GET),
    NSA2: ("nsa-pythonik 2.3.0", _FUNCTIONS, f"get_assets_by_asset_id.sync('{ASSET_ID}', client=client).title"),
    f"{NSA2}, friendly": ("nsa-pythonik 2.3.0", _FRIENDLY, f"client.get_asset('{ASSET_ID}').parsed.title"),
    f"{NSA2}, layer of 1.x": ("nsa-pythonik 2.3.0", _NSA1, _GET),
    NSA1: ("nsa-pythonik 1.15.0", _NSA1, _GET),
    HTTPX: ("bare", _HTTPX, f"client.get('{PATH}').json()['title']"),
}


#: Programs that fetch an asset only. Our server speaks plain HTTP, where ours needs no TLS context, and httpx and
#: requests make one all the same.
FURTHER = {
    TLS: ("ours", _TLS, _GET),
    PYREQWEST: ("ours with engines", _OURS.replace("sys.argv[1])", "sys.argv[1], engine='pyreqwest')"), _GET),
}


def _programs(url: str, *, asset: bool, compiled: bool) -> dict[str, Callable[[], Seat]]:
    def seat(environment: str, client: str, title: str) -> Callable[[], Seat]:
        program = f"{client}\nassert {title} == {TITLE!r}" if asset else client
        return lambda: Program(ENVIRONMENTS[environment].python, program, [url], compiled=compiled)

    return {name: seat(*program) for name, program in (PROGRAMS | (FURTHER if asset else {})).items()}


def _cold(url: str) -> list[Work]:
    with_it = "The whole process, bare Python included. Byte code is there."
    without = "The same without byte code: everything is compiled anew, the standard library too."
    http = " Over plain HTTP, where ours makes no TLS context. The others always do; ours, ready for TLS, does as well."
    clock = (WALL_MS, CPU_MS, MODULES)
    works = []
    titles = {"import": "Import the client and make one", "asset": "From the start to a decoded asset"}
    for key, words in titles.items():
        asset = key == "asset"
        about = http if asset else ""
        works += [
            Work(key, words, with_it + about, _programs(url, asset=asset, compiled=True), clock, rounds=7),
            Work(f"{key}-compiling", f"{words}, without byte code", without + about,
                 _programs(url, asset=asset, compiled=False), clock, rounds=3, warm=False),
        ]  # fmt: skip
    return works


# --- processes that go on ---------------------------------------------------------------------------------------------


def _steady(environment: str, module: str, work: str, job: Job) -> Callable[[], Seat]:
    return lambda: Steady(ENVIRONMENTS[environment].python, module, work, job)


def _fresh(environment: str, module: str, work: str, job: Job) -> Callable[[], Seat]:
    return lambda: Fresh(ENVIRONMENTS[environment].python, module, work, job)


def _clients(work: str, job: Job, seat: Callable[..., Callable[[], Seat]] = _steady) -> dict[str, Callable[[], Seat]]:
    """Return the seats of all four contestants for a work."""
    return {
        OURS: seat("ours", "ours", work, job),
        NSA2: seat("nsa-pythonik 2.3.0", "nsa2", work, job),
        NSA1: seat("nsa-pythonik 1.15.0", "nsa1", work, job),
        HTTPX: seat("bare", "bare", work, job),
    }


def _calls(url: str) -> Work:
    job = Job(url, count=300)
    return Work(
        "call",
        "One small call",
        "GET of one small asset over a connection that stays open, decoded. Ours without a limit of requests where"
        " nothing else is said: no peer has one.",
        {
            **_clients("call", job),
            HTTPX2: _steady("ours with engines", "ours", "call_httpx2", job),
            PYREQWEST: _steady("ours with engines", "ours", "call_pyreqwest", job),
            # No more than the limit lets pass at once in all rounds.
            "ours, with its limit": _steady("ours", "ours", "call_within_limit", Job(url, count=60)),
            "httpx, its transport": _steady("bare", "bare", "call_transport", job),
            "pyreqwest": _steady("bare", "bare", "call_pyreqwest", job),
            "raw socket": _steady("bare", "bare", "call_socket", job),
        },
        [CPU_OF_A_CALL],
    )


def _lists(servers: Servers) -> list[Work]:
    kinds = {
        "assets": (servers.assets, "assets", "40 fields, users and two nested versions"),
        "indexed": (
            servers.indexed,
            "assets with files",
            "54 fields with versions, files, formats, proxies, keyframes and metadata. 2.3.0 leaves files,"
            " formats, proxies and keyframes as they came; ours and 1.15.0 make objects of them",
        ),
    }
    end_to_end = "Request, answer, typed objects; httpx: plain dicts. Each has "
    works = []
    for kind, (url, noun, form) in kinds.items():
        for size in (100, 1000):
            works.append(
                Work(f"list-{kind}-{size}", f"A list of {size:,} {noun}, end to end", f"{end_to_end}{form}.",
                     _clients("fetch", Job(url, size=size)), [CPU_MS], done=size)
            )  # fmt: skip
        job = Job(body=str(servers.folder / kind / "1000.json"))
        clients = _clients("decode", job)
        del clients[HTTPX]
        works.append(
            Work(f"decode-{kind}", f"Bytes to 1,000 {noun}",
                 f"As each does it with the answer of a list; msgspec and orjson: plain dicts. Each has {form}.",
                 {**clients, **_floors("decode", job)}, [CPU_MS], done=1000)
        )  # fmt: skip
    return works


def _encoding(servers: Servers) -> Work:
    job = Job(body=str(servers.folder / "assets" / "1000.json"))
    clients = _clients("encode", job)
    del clients[HTTPX]
    return Work(
        "encode",
        "1,000 assets to bytes",
        "Each asset as the body of a request, as each sends it. Ours leaves out what only the server sets, as it"
        " always does, which is four fifths of these bytes; all fields is its `model_dump_json`. 1.15.0 knows 28 of the"
        " 40 fields. msgspec and orjson: plain dicts.",
        {
            **clients,
            "ours, all fields": _steady("ours", "ours", "encode_whole", job),
            **_floors("encode", job),
        },
        [CPU_MS],
        done=1000,
    )


def _floors(work: str, job: Job) -> dict[str, Callable[[], Seat]]:
    return {name: _steady("bare", "bare", f"{work}_{name}", job) for name in ("msgspec", "orjson")}


def _async(url: str) -> Work:
    job = Job(url, count=500, size=IN_FLIGHT)
    clients = _clients("in_flight", job)
    del clients[NSA1]
    return Work(
        "async",
        f"An asynchronous call, {IN_FLIGHT} in flight",
        "GET of one small asset, decoded. 1.15.0 has no asynchronous client.",
        {
            **clients,
            HTTPX2: _steady("ours with engines", "ours", "in_flight_httpx2", job),
            AIOHTTP: _steady("ours with engines", "ours", "in_flight_aiohttp", job),
            PYREQWEST: _steady("ours with engines", "ours", "in_flight_pyreqwest", job),
            "aiohttp": _steady("bare", "bare", "in_flight_aiohttp", job),
            "pyreqwest": _steady("bare", "bare", "in_flight_pyreqwest", job),
        },
        [CPU_OF_A_CALL],
    )


# --- processes of one round -------------------------------------------------------------------------------------------


def _imports() -> Work:
    def seat(environment: str) -> Callable[[], Seat]:
        job = Job(body=" ".join(ENVIRONMENTS[environment].packages))
        return _fresh(environment, "imports", "everything", job)

    return Work(
        "imports",
        "Import everything",
        "Every module of the packages, in one process, with byte code and without extras.",
        {OURS: seat("ours"), NSA2: seat("nsa-pythonik 2.3.0"), NSA1: seat("nsa-pythonik 1.15.0"), HTTPX: seat("bare")},
        [WALL_S, CPU_S, PEAK, MODULES],
        rounds=5,
        warm=False,
    )


def _memory(url: str) -> Work:
    return Work(
        "keep",
        "Memory with 1,000 assets kept",
        "The most that the whole process ever had, Python included, after a page of 1,000; httpx: plain dicts.",
        _clients("keep", Job(url, size=1000), _fresh),
        [PEAK],
        rounds=3,
        done=1000,
        warm=False,
    )


def _walks(url: str) -> list[Work]:
    def ahead(size: int) -> dict[str, Callable[[], Seat]]:
        return {f"ours, {n} ahead": _fresh("ours", "ours", "walk", Job(url, size=size, ahead=n)) for n in (4, 8)}

    quantities = (WALL_S, CPU_S, PEAK)
    note = (
        "Small assets. Each answer comes 50 ms late. Nothing is kept. The peers have no way to walk: a loop over the"
        " pages."
    )
    few = _clients("walk", Job(url, size=100), _fresh)
    return [
        Work("walk-1000", "Walk 100,000 hits in pages of 1,000, 50 ms an answer", note,
             {**_clients("walk", Job(url, size=1000), _fresh), **ahead(1000)}, quantities, rounds=2, done=100_000,
             warm=False),
        Work("walk-100", "Walk 100,000 hits in pages of 100, 50 ms an answer", note,
             {OURS: few[OURS], NSA2: few[NSA2], **ahead(100)}, quantities, rounds=1, done=100_000, warm=False),
    ]  # fmt: skip


def all_works(servers: Servers) -> list[Work]:
    """Every work, in the order of the report."""
    return [
        *_cold(servers.assets),
        _calls(servers.assets),
        *_lists(servers),
        _encoding(servers),
        _async(servers.assets),
        _imports(),
        _memory(servers.assets),
        *_walks(servers.slow),
    ]
