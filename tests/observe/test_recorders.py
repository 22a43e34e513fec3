"""The habits of sixteen recorders, rebuilt: a habit is not a departure, and each body is sorted.

Each function builds the entries that one recorder writes for calls that agree with the contract.
"""

from __future__ import annotations

import base64
import gzip
import json
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from generator.observe.contract import Contract, read_contract
from generator.observe.exchange import Skipped
from generator.observe.har import HarFile
from generator.observe.report import observe

from .hars import CREATOR, URL, entry, fields, har, json_response, write_har
from .things import THING, write_things

Entries = Sequence[dict[str, Any]]
JSON = "application/json"
THING_URL = f"{URL}{THING['id']}/"
TEXT = json.dumps(THING)
SENT = json.dumps({"title": "é", "state": "OPEN"})
POSTED = {"Content-Type": JSON, "Content-Length": str(len(SENT.encode()))}


def response(
    content: Mapping[str, Any] | None, status: int = 200, headers: Mapping[str, str] | None = None, **members: Any
) -> dict[str, Any]:
    """Return a response of a JSON server whose recorder wrote this content."""
    given = {"Content-Type": JSON, "Transfer-Encoding": "chunked"} if headers is None else headers
    return {"status": status, "headers": fields(given), "content": content, "bodySize": -1, **members}


def kept(text: str = TEXT, status: int = 200, **members: Any) -> dict[str, Any]:
    return response({"size": len(text), "mimeType": JSON, "text": text}, status, **members)


def created() -> dict[str, Any]:
    return kept(status=201)


def playwright() -> Entries:
    return [
        entry(f"{THING_URL}#part", response=kept(), _transferSize=-116),
        entry("blob:https://things.example/5", response=response({}, 200)),
        entry("ws://things.example/API/things/v1/things/", response=response({}, 101)),
        entry(THING_URL, response=response({"size": -1, "mimeType": "x-unknown"}, -1, {}, _failureText="net::ERR")),
        entry(THING_URL, response=response({"size": 60_000_000, "mimeType": JSON}, bodySize=-1)),
        entry(THING_URL, response=kept(_failureText="net::ERR_CONTENT_LENGTH_MISMATCH")),
        entry(THING_URL, response=json_response({"wrong": 1}), _wasFulfilled=True),
        entry(
            method="POST", post={"mimeType": "application/octet-stream", "text": ""}, headers=POSTED, response=created()
        ),
        entry(method="POST", headers={**POSTED, ":authority": "things.example", ":path": "/"}, response=created()),
        entry(THING_URL, response={**kept(), "headers": fields({":status": "200", "content-type": JSON})}),
    ]


def playwright_omit() -> Entries:
    return [entry(THING_URL, response=response({"size": 99, "mimeType": JSON}))]


def devtools() -> Entries:
    preflight = {"Access-Control-Request-Method": "POST", "Origin": "https://elsewhere.example"}
    return [
        entry(URL, "OPTIONS", headers=preflight, response=response({}, 204)),
        entry(method="POST", post={"mimeType": JSON, "text": SENT, "params": []}, headers=POSTED, response=created()),
        entry(THING_URL, response=response({"size": 0, "text": TEXT, "mimeType": JSON}, 0, {})),
        entry(THING_URL, response=response({"size": 12, "mimeType": "x-unknown"}, _error="net::ERR_INCOMPLETE")),
        entry(THING_URL, response=kept(_error=None, redirectURL="", bodySize=17), timings={"blocked": -4e6}),
        entry("data:text/plain,x", response=kept()),
        entry(
            THING_URL, headers={"sec-ch-ua": "x"}, response=kept(), _initiator={"stack": {"url": "/home/me/secret.js"}}
        ),
    ]


def chrome_har() -> Entries:
    names = [{"name": "title", "value": "x"}, {"name": "state", "value": 7}]
    digits = [{"name": "0", "value": "h"}, {"name": "1", "value": "i"}]
    return [
        entry(method="POST", post={"mimeType": JSON, "params": names}, headers=POSTED, response=created()),
        entry(method="POST", post={"mimeType": JSON, "params": digits}, headers=POSTED, response=created()),
        entry(THING_URL, response=kept(TEXT)),
        entry(THING_URL, response=response({"size": 12, "mimeType": JSON})),
    ]


def puppeteer() -> Entries:
    return [entry(THING_URL, response=response({"size": 12, "mimeType": JSON, "compression": -8}))]


def chrome_capturer() -> Entries:
    return [
        entry(THING_URL, response=response({"size": 99, "mimeType": JSON, "compression": -8})),
        entry(
            method="POST", post={"text": SENT}, headers=POSTED, response=response({"size": 1, "mimeType": JSON}, 201)
        ),
    ]


def firefox() -> Entries:
    target = {"mimeType": JSON, "size": 0, "text": "", "comment": "Response bodies are not included."}
    return [
        entry(THING_URL, response=kept(bodySize=300), timings={}),
        entry(THING_URL, response=response({"mimeType": JSON, "text": TEXT[:25]})),
        entry(THING_URL, response=response({"mimeType": JSON, "text": TEXT}, 304)),
        entry(THING_URL, response=response(target, 404, {"Content-Type": JSON, "Content-Length": "57"})),
        entry(THING_URL, response=response({}, 0)),
    ]


def bidi() -> Entries:
    nothing = {"size": 0, "mimeType": JSON, "text": "", "encoding": "", "compression": ""}
    return [
        entry(THING_URL, response=response(nothing, statusText="?", bodySize=500, headersSize=100)),
        entry(THING_URL, response=response(nothing, headers={"Content-Type": JSON, "Content-Length": "57"})),
        entry(method="POST", headers=POSTED, response=response(nothing, 201)),
    ]


def mitmproxy() -> Entries:
    torn = {"size": 0, "compression": 0, "mimeType": JSON, "text": ""}
    utf16 = base64.b64encode(TEXT.encode("utf-16-le")).decode()
    return [
        entry(THING_URL, response=response(torn)),
        entry(THING_URL, response=response({}, 0, {}, _error="reset")),
        entry(THING_URL, response=response(torn, 103)),
        entry(THING_URL, response=kept("\ufeff" + TEXT)),
        entry(
            THING_URL,
            response=response(
                {"text": utf16, "encoding": "base64", "mimeType": JSON},
                headers={"Content-Type": f"{JSON}; charset=utf-16le"},
            ),
        ),
        entry(method="POST", post={"mimeType": JSON, "text": None, "params": []}, headers=POSTED, response=created()),
        entry(
            THING_URL,
            "PATCH",
            post={"mimeType": JSON, "text": '{"state": "OPEN"}'},
            headers={"Content-Type": JSON},
            response=response({"text": "", "encoding": "base64"}, 204),
        ),
        entry(f"{URL}?page=1&state=OPEN&%65mpty", queryString=[], response=json_response({"objects": []})),
    ]


def selenium_wire() -> Entries:
    return [entry(f"{URL}?page=1&page=2", response=json_response({"objects": []}, Set_Cookie="a=1, b=2"))]


def schemathesis() -> Entries:
    packed = base64.b64encode(SENT.encode()).decode()
    masked = {"Auth-Token": "[Filtered]", "X-Schemathesis-TestCaseId": "l2VhYm"}
    return [
        entry(method="POST", post={"mimeType": JSON, "text": packed}, headers={**POSTED, **masked}, response=created()),
        entry(THING_URL, headers=masked, response=kept(json.dumps({**THING, "state": "[Filtered]"}))),
        entry(THING_URL, response={"status": 0, "headers": [], "content": {"size": 0, "mimeType": ""}}),
    ]


def requests_har() -> Entries:
    return [
        entry(THING_URL, post=None, response=kept(statusText="OK"), cache={"beforeRequest": None}, time=0.003),
        entry(method="POST", post={"mimeType": JSON, "text": ""}, headers=POSTED, response=created()),
    ]


def harlem() -> Entries:
    packed = base64.b64encode(TEXT.encode()).decode()
    return [
        entry(THING_URL, post={"mimeType": "text/plain"}, response=response({"text": packed, "encoding": "base64"})),
        entry(
            THING_URL,
            response=response(
                {"text": "", "encoding": "base64", "mimeType": "text/plain"}, 404, {"Content-Length": "0"}
            ),
        ),
    ]


def axios() -> Entries:
    large = json.dumps({**THING, "size": None})
    return [
        entry(THING_URL, "get", headers={"Accept": JSON}, response=kept(large)),
        entry(f"{URL}?page=1?q=a%20b", "get", response=json_response({"objects": []})),
        entry(
            method="post",
            post={"mimeType": JSON, "text": '{"type":"Buffer","data":[1]}'},
            headers=POSTED,
            response=created(),
        ),
        entry(THING_URL, "get", response={"headers": [{"name": "x-none"}], "content": {"size": 0, "text": ""}}),
    ]


def polly() -> Entries:
    packed = base64.b64encode(gzip.compress(TEXT.encode())).decode()
    chunks = json.dumps([packed[:20], packed[20:]])
    zipped = {"Content-Type": JSON, "Content-Encoding": "gzip"}
    return [
        entry(
            THING_URL,
            response=response({"text": chunks, "encoding": "base64"}, headers=zipped),
            queryString=[{"name": "f", "value": {"a": "1"}}],
        ),
        entry(
            THING_URL,
            response=response({"text": chunks, "encoding": "base64"}, headers={**zipped, "Content-Encoding": "br"}),
        ),
    ]


def har_capture() -> Entries:
    return [entry(THING_URL, response=kept(json.dumps({**THING, "made": "DATE_8decd41f"})))]


#: Recorder → its entries, states of the bodies of responses, reasons for entries that are left out.
RECORDERS: Mapping[str, tuple[Callable[[], Entries], str, str]] = {
    "Playwright": (
        playwright,
        "kept kept kept kept not-kept not-kept",
        "not HTTP|not HTTP|without a response|of the recording test itself",
    ),
    "Playwright omit": (playwright_omit, "not-kept", ""),
    "WebInspector": (devtools, "kept kept kept not-kept", "preflight|not HTTP|without a response"),
    "chrome-har": (chrome_har, "kept kept kept not-kept", ""),
    "puppeteer-har": (puppeteer, "not-kept", ""),
    "Chrome HAR Capturer": (chrome_capturer, "not-kept not-kept", ""),
    "Firefox": (firefox, "damaged kept not-kept", "without a response|not modified"),
    "firefox over BiDi": (bidi, "not-kept not-kept not-kept", ""),
    "mitmproxy": (mitmproxy, "empty kept kept kept kept not-kept", "interim|without a response"),
    "Selenium Wire": (selenium_wire, "kept", ""),
    "harfile": (schemathesis, "kept kept", "without a response"),
    "requests-har": (requests_har, "kept kept", ""),
    "Harlem": (harlem, "empty kept", ""),
    "axios-har-tracker": (axios, "kept kept kept", "without a response|unreadable"),
    "Polly.JS": (polly, "kept not-kept", ""),
    "har-capture": (har_capture, "kept", ""),
}


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory) -> Contract:
    return read_contract(write_things(tmp_path_factory.mktemp("contract")))


@pytest.mark.parametrize("recorder", RECORDERS)
def test_habit_of_a_recorder_is_not_a_departure(recorder: str, contract: Contract, tmp_path: Path) -> None:
    build, states, skipped = RECORDERS[recorder]
    path = write_har(tmp_path / "some.har", build(), {"name": recorder, "version": "9"})
    report = observe(contract, [path])
    # mitmproxy writes the queries as they were; its client sent a name that the contract does not have.
    expected = ["query parameter"] if recorder == "mitmproxy" else []
    assert [finding.departure.kind for finding in report.findings] == expected, "\n".join(report.lines())
    assert report.problems == []

    file = HarFile(path)
    reasons = sorted(found.reason for found in file.read() if isinstance(found, Skipped))
    words = [word for word in skipped.split("|") if word not in ("", "unreadable")]
    assert len(reasons) == len(words)
    assert all(any(word in reason for reason in reasons) for word in words)
    listed = [
        state.replace(" ", "-")
        for (side, state), count in file.bodies.items()
        for _ in range(count)
        if side == "response"
    ]
    assert sorted(listed) == states.split()
    assert any(f"recorded by {recorder} 9: " in line for line in report.lines())
    assert ("unreadable queries" in "\n".join(report.lines())) is ("unreadable" in skipped)


@pytest.mark.parametrize(
    ("recorder", "states"),
    [
        ("Playwright", "not kept"),
        ("chrome-har", "kept"),
        ("firefox over BiDi", "not kept"),
        ("harfile", "kept"),
        ("requests-har", "not kept"),
        ("axios-har-tracker", "not kept"),
    ],
)
def test_body_of_a_request_is_sorted(recorder: str, states: str, tmp_path: Path) -> None:
    posts = [each for each in RECORDERS[recorder][0]() if each["request"]["method"].upper() == "POST"]
    file = HarFile(write_har(tmp_path / "some.har", posts[:1]))
    list(file.read())
    assert file.bodies["request", states] == 1


def wrong() -> dict[str, Any]:
    """Return an entry with one departure, to show that the bodies were read."""
    return entry(THING_URL, response=json_response({**THING, "colour": 1}))


def found(contract: Contract, path: Path) -> list[str]:
    report = observe(contract, [path])
    assert report.problems == []
    return [finding.departure.kind for finding in report.findings]


def attached(text: str = "body.json") -> Entries:
    return [entry(THING_URL, response=response({"size": 1, "mimeType": JSON, "_file": text}))]


PACKED: Sequence[Callable[[bytes], bytes]] = [
    zlib.compress,
    gzip.compress,
    lambda data: b"\xef\xbb\xbf" + data,
    lambda data: data.decode().encode("utf-16"),
    lambda data: data,
]
WRONG = json.dumps({**THING, "colour": 1}).encode()


@pytest.mark.parametrize(
    "pack",
    [
        zlib.compress,
        gzip.compress,
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: data,
    ],
)
def test_packed_file_is_read_by_its_content(pack: Callable[[bytes], bytes], contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "some.zhar"
    path.write_bytes(pack(json.dumps(har([wrong()])).encode()))
    assert found(contract, path) == ["property"]


def test_file_without_the_outer_object_is_read(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "some.har"
    path.write_text(json.dumps({"entries": [wrong()], "creator": CREATOR}))
    assert found(contract, path) == ["property"]


def test_zip_with_attached_bodies_is_read(contract: Contract, tmp_path: Path) -> None:
    path = tmp_path / "some.har.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("body.json", WRONG)
        archive.writestr("har.har", json.dumps(har(attached())))
    assert found(contract, path) == ["property"]


def test_body_beside_the_file_is_read(contract: Contract, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_bytes(WRONG)
    assert found(contract, write_har(tmp_path / "some.har", attached())) == ["property"]


@pytest.mark.parametrize(
    "name", ["../body.json", "/etc/hostname", "sub/body.json", "..", "missing.json", "C:body.json"]
)
def test_attached_body_elsewhere_is_not_kept(name: str, contract: Contract, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_bytes(WRONG)
    folder = tmp_path / "below"
    (folder / "sub").mkdir(parents=True)
    (folder / "sub" / "body.json").write_bytes(WRONG)
    path = write_har(folder / "some.har", attached(name))
    assert found(contract, path) == []
    file = HarFile(path)
    list(file.read())
    assert file.bodies["response", "not kept"] == 1


BODIES = {
    "not UTF-8 in base64": (
        {"text": base64.b64encode(b'{"title": "\xe9\xff"}').decode(), "encoding": "base64"},
        "damaged",
        ["encoding"],
    ),
    "lone surrogates": ({"text": '{"title": "\udce9"}'}, "damaged", ["encoding"]),
    "damaged base64": ({"text": "%%%", "encoding": "base64"}, "damaged", []),
    "not JSON": ({"text": "{'a': 1}"}, "damaged", []),
    "nested too deeply": ({"text": "[" * 100_000}, "damaged", []),
    "NaN": ({"text": TEXT.replace(": 3", ": NaN")}, "kept", ["encoding", "type"]),
    "many digits": ({"text": TEXT.replace(": 3", ": " + "3" * 5000)}, "kept", ["format"]),
}


@pytest.mark.parametrize("name", BODIES)
def test_faulty_body_is_sorted(name: str, contract: Contract, tmp_path: Path) -> None:
    content, state, kinds = BODIES[name]
    path = write_har(tmp_path / "some.har", [entry(THING_URL, response=response(content))])
    assert sorted(found(contract, path)) == kinds
    file = HarFile(path)
    list(file.read())
    assert file.bodies["response", state] == 1


DAMAGED: Mapping[str, tuple[Callable[[str], str], int, str]] = {
    "cut in the last entry": (lambda text: text[: text.rindex('"status"')], 2, "damaged after 3 entries"),
    "cut between entries": (lambda text: text[: text.rindex('{"request"')], 2, "damaged"),
    "fault inside an entry": (lambda text: text.replace('"bodySize": -1', '"bodySize": -', 1), 2, "entry 1, at byte"),
    "lost bracket": (lambda text: text.replace('}, "response"', ', "response"', 1), 2, "damaged"),
    "lost quote": (lambda text: text.replace('"status": ', '"status: ', 1), 1, "damaged"),
    "data behind the end": (lambda text: text + "{}", 3, "data after the end"),
    "no entries": (lambda text: '{"log": {}}', 0, "the member entries is missing"),
    "not an object": (lambda text: "[]", 0, "not a HAR file"),
    "empty": (lambda text: "", 0, "the file is empty"),
    "entry of another kind": (lambda text: text.replace('"entries": [', '"entries": [null, 7, '), 3, "no request"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damaged_file_gives_a_message_and_its_rest(name: str, contract: Contract, tmp_path: Path) -> None:
    damage, count, message = DAMAGED[name]
    path = tmp_path / "some.har"
    path.write_text(damage(json.dumps(har([wrong(), wrong(), wrong()]))))
    report = observe(contract, [path])
    assert message in "\n".join(report.problems)
    assert sum(finding.count for finding in report.findings) >= count


@pytest.mark.parametrize("pack", [zlib.compress, gzip.compress])
def test_packed_file_that_ends_early_gives_a_message(
    pack: Callable[[bytes], bytes], contract: Contract, tmp_path: Path
) -> None:
    path = tmp_path / "some.har"
    path.write_bytes(pack(json.dumps(har([wrong()] * 40)).encode())[:-20])
    report = observe(contract, [path])
    assert any("beginning was read" in problem for problem in report.problems)


def test_missing_file_gives_a_message(contract: Contract, tmp_path: Path) -> None:
    report = observe(contract, [tmp_path / "none.har"])
    assert report.problems == [f"{tmp_path / 'none.har'}: cannot be read: No such file or directory"]


def test_report_contains_no_secret_of_a_recording(contract: Contract, tmp_path: Path) -> None:
    secrets = entry(
        f"https://me:pa55word@things.example/API/things/v1/things/?token=t0ken&0b4d6b0a={THING['title']}",
        headers={"Authorization": "Bearer s3cret", "Cookie": "sid=c00kie"},
        response=json_response({"objects": [{**THING, "Harbour Film": "x", "k3y": "v4lue"}]}, X_Odd="h3ader"),
    )
    lines = "\n".join(observe(contract, [write_har(tmp_path / "some.har", [secrets])]).lines(unseen=True))
    for secret in ("pa55word", "t0ken", "s3cret", "c00kie", "Harbour", "k3y", "v4lue", "h3ader", "0b4d6b0a"):
        assert secret not in lines
