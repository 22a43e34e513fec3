"""The servers that the tests of uploads run against do what the real ones do, and every fault happens."""

from __future__ import annotations

import base64
import hashlib
import json
import random
import re
import socket
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn

from .conftest import Storages, check_credentials, stored_in
from .servers import fault
from .servers.b2 import SMALLEST_PART
from .servers.gcs import UNIT
from .servers.proxy import Fault, FaultProxy
from .servers.sink import Sink, SinkBackend

MIB = 1 << 20
BLOB = {"x-ms-blob-type": "BlockBlob"}


@pytest.fixture(scope="module")
def plain() -> Iterator[httpx.Client]:
    """A client without credentials, as for URLs of a storage."""
    with httpx.Client(timeout=20) as client:
        yield client


def wait_for(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not reached():
        assert time.monotonic() < deadline
        time.sleep(0.005)


class Iconik:
    """Speaks to a stand-in in terms of paths."""

    def __init__(self, storages: Storages) -> None:
        iconik = storages.iconik
        headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
        self.http = httpx.Client(base_url=f"{iconik.base_url}/API/", headers=headers)
        self.asset_id = self("POST", "assets/v1/assets/", {"title": "Harbour"})["id"]
        self.at = f"files/v1/assets/{self.asset_id}/"

    def __call__(self, method: str, path: str, body: Any = None, expect: int | None = None, **query: Any) -> Any:
        response = self.http.request(method, path, json=body, params=query)
        assert response.status_code == expect if expect else response.is_success, response.text
        return response.json() if response.content else None

    def file(self, name: str = "harbour.mov") -> Any:
        storage = self("GET", "files/v1/storages/matching/FILES/")
        format_id = self("POST", f"{self.at}formats/", {"name": "ORIGINAL", "storage_methods": [storage["method"]]})[
            "id"
        ]
        place = {"format_id": format_id, "storage_id": storage["id"]}
        file_set = self("POST", f"{self.at}file_sets/", {"name": name, "base_dir": "", "component_ids": [], **place})
        file = {"original_name": name, "directory_path": "", "type": "FILE", "size": 3, "file_set_id": file_set["id"]}
        return self("POST", f"{self.at}files/", {**file, **place})

    def fresh(self, file: Any) -> Any:
        return self("GET", f"{self.at}files/{file['id']}/", generate_signed_post_url=True)

    def close(self, kind: str, record: Any) -> str:
        return str(
            self("PATCH", f"{self.at}{kind}/{record['id']}/", {"status": "CLOSED", "type": record.get("type")})["url"]
        )


@pytest.fixture
def connect() -> Iterator[Callable[[Storages], Iconik]]:
    made: list[Iconik] = []

    def make(storages: Storages) -> Iconik:
        made.append(Iconik(storages))
        return made[-1]

    yield make
    for each in made:
        each.http.close()


def send(plain: httpx.Client, record: Any, data: bytes) -> httpx.Response:
    """Send a small file as each kind of storage wants it."""
    url, method = record["upload_url"], record["upload_method"]
    match record["storage_method"]:
        case "GCS" if method == "POST":
            opened = plain.post(url, headers={"x-goog-resumable": "start"})
            if opened.status_code != 201:
                return opened
            return plain.put(opened.headers["Location"], content=data)
        case "B2":
            headers = {
                "Authorization": record["upload_credentials"]["authorizationToken"],
                "X-Bz-File-Name": record["upload_filename"],
                "X-Bz-Content-Sha1": hashlib.sha1(data).hexdigest(),
                "Content-Type": "b2/x-auto",
            }
            return plain.post(url, content=data, headers=headers)
        case "AZURE":
            return plain.request(method, url, content=data, headers=BLOB)
    return plain.request(method, url, content=data)


# The storages behind the stand-in


@pytest.mark.parametrize("name", ["harbour.mov", "Häfen & Küste 100% +~'(1)#?.mov"])
def test_a_small_file_goes_there_and_back(
    storages: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client, name: str
) -> None:
    iconik = connect(storages)
    file = iconik.file(name)
    assert file["storage_method"] == storages.backend.method
    assert file["upload_url"].startswith(storages.faults.url)
    forged = re.sub(r".(?=%3D$|$)", "A", file["upload_url"])
    token = file["upload_credentials"].get("authorizationToken", "")
    forgery = {**file, "upload_url": forged, "upload_credentials": {"authorizationToken": token[:-1]}}
    assert send(plain, forgery, b"abc").status_code in {401, 403}
    assert send(plain, file, b"abc").is_success
    assert iconik("GET", f"{iconik.at}files/{file['id']}/")["url"] is None
    url = iconik.close("files", file)
    assert storages.read(url) == storages.file(iconik.asset_id, file["id"]) == stored_in(b"abc")
    answer = plain.get(url, headers={"Range": "bytes=0-0"})
    assert (answer.status_code, answer.content, answer.headers["Content-Range"]) == (206, b"a", "bytes 0-0/3")


def test_addresses_expire_on_command_and_fresh_ones_are_given(
    storages: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client
) -> None:
    iconik = connect(storages)
    file = iconik.file()
    storages.backend.expire_all()
    assert (
        send(plain, file, b"abc").status_code
        == {"S3": 403, "AZURE": 403, "GCS": 400, "B2": 401}[file["storage_method"]]
    )
    fresh = iconik.fresh(file)
    assert send(plain, fresh, b"abc").is_success
    assert storages.read(iconik.close("files", file)) == stored_in(b"abc")


@pytest.mark.parametrize("kind", ["proxies", "keyframes"])
@pytest.mark.parametrize("resumable", [True, False])
def test_proxies_and_keyframes(
    storages: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client, kind: str, resumable: bool
) -> None:
    iconik = connect(storages)
    query = {"use_google_resumable_upload": resumable} if kind == "keyframes" else {}
    body = {"name": "still.jpg", **({"type": "POSTER"} if kind == "keyframes" else {})}
    record = iconik("POST", f"{iconik.at}{kind}/", body, **query)
    if storages.backend.method == "GCS":
        assert record["upload_method"] == ("POST" if resumable or kind == "proxies" else "PUT")
    if storages.backend.method == "B2":
        assert "upload_filename" not in record  # the contract has it for files only
        return
    assert send(plain, record, b"abc").is_success
    url = iconik("PATCH", f"{iconik.at}{kind}/{record['id']}/", {**body, "status": "CLOSED"})["url"]
    assert storages.read(url) == stored_in(b"abc")


def test_job_of_iconik_creates_its_files(storages: Storages, connect: Callable[[Storages], Iconik]) -> None:
    iconik = connect(storages)
    file = iconik.file()
    job_id = iconik("POST", f"{iconik.at}files/{file['id']}/keyframes/", {})["job_id"]
    while iconik("GET", f"jobs/v1/jobs/{job_id}/")["status"] != "FINISHED":
        pass
    keyframes = iconik("GET", f"{iconik.at}keyframes/", generate_signed_url=True)["objects"]
    assert [storages.read(each["url"]).size for each in keyframes] == [43, 43]


def test_credentials_that_come_to_a_storage_are_found_out(
    s3: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client
) -> None:
    file = connect(s3).file()
    plain.put(file["upload_url"], content=b"abc", headers={"App-ID": "x"})
    with pytest.raises(AssertionError):
        check_credentials(s3)
    s3.faults.reset()
    plain.put(file["upload_url"], content=b"abc", headers={"X-Any": f"Bearer {s3.iconik.auth_token}"})
    with pytest.raises(AssertionError):
        check_credentials(s3)
    s3.faults.reset()


# Azure


def put_block(plain: httpx.Client, url: str, name: str, data: bytes) -> httpx.Response:
    query = {"comp": "block", "blockid": base64.b64encode(name.encode()).decode()}
    return plain.put(httpx.URL(url).copy_merge_params(query), content=data)


def test_blocks_of_azure(azure: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client) -> None:
    iconik = connect(azure)
    file = iconik.file()
    url = httpx.URL(file["upload_url"])
    assert put_block(plain, file["upload_url"], "2", b"def").status_code == 201
    assert put_block(plain, file["upload_url"], "1", b"abc").status_code == 201
    assert put_block(plain, file["upload_url"], "10", b"ghi").status_code == 400  # names have one length
    blocks = url.copy_merge_params({"comp": "blocklist", "blocklisttype": "all"})
    listed = plain.get(blocks)
    assert (listed.status_code, listed.text.count("<Block>")) == (200, 2)
    azure.backend.allows_lists = False
    blind = httpx.URL(iconik.fresh(file)["upload_url"])
    assert plain.get(blind.copy_merge_params({"comp": "blocklist"})).status_code == 403
    names = "".join(f"<Latest>{base64.b64encode(name).decode()}</Latest>" for name in (b"1", b"2"))
    commit = blind.copy_merge_params({"comp": "blocklist"})
    lost = "<BlockList><Latest>Mw==</Latest></BlockList>"
    assert plain.put(commit, content=lost).status_code == 400
    assert plain.put(commit, content=f"<BlockList>{names}</BlockList>").status_code == 201
    assert azure.read(iconik.close("files", file)) == stored_in(b"abcdef")


# Google Cloud Storage


@pytest.fixture
def session(gcs: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client) -> str:
    """The address of an open session, by way of the proxy."""
    opened = plain.post(connect(gcs).file()["upload_url"], headers={"x-goog-resumable": "start"})
    assert (opened.status_code, opened.headers["Content-Length"]) == (201, "0")
    assert opened.headers["X-GUploader-UploadID"] in opened.headers["Location"]
    return opened.headers["Location"]


def put_span(plain: httpx.Client, session: str, span: str, data: bytes = b"") -> httpx.Response:
    return plain.put(session, content=data, headers={"Content-Range": f"bytes {span}"})


def kept(answer: httpx.Response) -> int:
    """How many bytes the storage says that it has."""
    assert answer.status_code == 308
    span = re.fullmatch(r"bytes=0-(\d+)", answer.headers.get("Range", "bytes=0--1"))
    return int(span[1]) + 1 if span else 0


def test_a_session_goes_on_where_it_is(gcs: Storages, session: str, plain: httpx.Client) -> None:
    data = random.Random(1).randbytes(2 * UNIT + 5)
    total = len(data)
    assert session.startswith(gcs.faults.url)
    assert kept(put_span(plain, session, f"*/{total}")) == 0
    gcs.backend.expire_all()  # a session needs no signature
    assert kept(put_span(plain, session, f"0-{UNIT - 1}/{total}", data[:UNIT])) == UNIT
    assert kept(put_span(plain, session, "*/*")) == UNIT
    # Existing objects are skipped.
    assert kept(put_span(plain, session, f"0-{2 * UNIT - 1}/{total}", data[: 2 * UNIT])) == 2 * UNIT
    done = put_span(plain, session, f"{2 * UNIT}-{total - 1}/{total}", data[2 * UNIT :])
    assert (done.status_code, done.headers["ETag"]) == (200, f'"{hashlib.md5(data).hexdigest()}"')
    assert put_span(plain, session, f"*/{total}").status_code == 200
    assert list(gcs.backend.server.objects.values())[-1] == data


@pytest.mark.parametrize(
    ("span", "size"),
    [
        (f"0-{UNIT - 2}/{3 * UNIT}", UNIT - 1),  # no multiple of 256 KiB
        (f"0-{UNIT - 2}/*", UNIT - 1),
        (f"{UNIT}-{2 * UNIT - 1}/{3 * UNIT}", UNIT),  # a gap
        (f"0-{UNIT - 1}/{3 * UNIT}", UNIT - 1),  # fewer bytes than said
        ("*/5", 5),  # a question with a body
        ("0-2", 3),
    ],
)
def test_a_session_refuses_what_does_not_fit(session: str, plain: httpx.Client, span: str, size: int) -> None:
    assert put_span(plain, session, span, bytes(size)).status_code == 400
    assert kept(put_span(plain, session, "*/*")) == 0


def test_the_total_may_be_unknown_until_the_end(gcs: Storages, session: str, plain: httpx.Client) -> None:
    assert kept(put_span(plain, session, f"0-{UNIT - 1}/*", bytes(UNIT))) == UNIT
    assert kept(put_span(plain, session, f"*/{UNIT + 1}")) == UNIT  # a question ends nothing that is not whole
    assert put_span(plain, session, f"*/{UNIT}").status_code == 200
    assert list(gcs.backend.server.objects.values())[-1] == bytes(UNIT)


def test_an_empty_object(gcs: Storages, session: str, plain: httpx.Client) -> None:
    assert put_span(plain, session, "*/0").status_code == 200
    assert list(gcs.backend.server.objects.values())[-1] == b""


def test_a_session_may_keep_less_than_was_sent(gcs: Storages, session: str, plain: httpx.Client) -> None:
    gcs.backend.server.keep_at_most = UNIT + 7
    assert kept(put_span(plain, session, f"0-{3 * UNIT - 1}/{4 * UNIT}", bytes(3 * UNIT))) == UNIT
    assert kept(put_span(plain, session, f"{UNIT}-{3 * UNIT - 1}/{4 * UNIT}", bytes(2 * UNIT))) == 3 * UNIT


def test_a_session_keeps_whole_units_of_what_was_cut_off(gcs: Storages, session: str, plain: httpx.Client) -> None:
    gcs.faults.add(fault.cut(2 * UNIT + 9), "PUT")
    with pytest.raises(httpx.TransportError):
        put_span(plain, session, f"0-{3 * UNIT - 1}/{3 * UNIT}", bytes(3 * UNIT))
    state = gcs.backend.server.sessions[session.rpartition("=")[2]]
    wait_for(lambda: len(state.kept) == 2 * UNIT)
    assert kept(put_span(plain, session, f"*/{3 * UNIT}")) == 2 * UNIT


@pytest.mark.parametrize("status", [404, 410])
def test_sessions_get_lost_on_command(gcs: Storages, session: str, plain: httpx.Client, status: int) -> None:
    gcs.backend.server.lose_sessions(status)
    assert put_span(plain, session, "*/5").status_code == status


def test_a_session_is_given_up(session: str, plain: httpx.Client) -> None:
    assert plain.delete(session).status_code == 499
    assert put_span(plain, session, "*/5").status_code == 404


def test_a_session_is_opened_by_what_was_signed_only(
    gcs: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client
) -> None:
    url = connect(gcs).file()["upload_url"]
    assert plain.post(url).status_code == 403
    assert plain.put(url, content=b"abc").status_code == 403
    assert plain.post(url, headers={"x-goog-resumable": "start"}, content=b"abc").status_code == 400


def test_the_answers_are_those_of_another_emulator(gcs: Storages, session: str, plain: httpx.Client) -> None:
    """gcp-storage-emulator opens sessions by another interface; from there on both speak the same."""
    emulator = pytest.importorskip("gcp_storage_emulator.server", reason="gcp-storage-emulator is not installed")
    server = emulator.create_server("127.0.0.1", 0, in_memory=True, default_bucket="iconik")
    server.start()
    try:
        at = f"http://127.0.0.1:{server._api._httpd.server_port}"
        opened = plain.post(f"{at}/upload/storage/v1/b/iconik/o?uploadType=resumable", json={"name": "harbour.mov"})
        other = re.sub(r"^http://[^/]+", at, opened.headers["Location"])

        def both(span: str, data: bytes = b"") -> httpx.Response:
            ours, theirs = (put_span(plain, each, span, data) for each in (session, other))
            assert (ours.status_code, ours.headers.get("Range")) == (theirs.status_code, theirs.headers.get("Range"))
            return ours

        # Of a session that holds nothing it says that it holds a byte, which Google's does not.
        total = 2 * UNIT + 5
        assert kept(both(f"0-{UNIT - 1}/{total}", bytes(UNIT))) == UNIT
        assert kept(both(f"*/{total}")) == UNIT
        assert kept(both(f"{UNIT}-{2 * UNIT - 1}/{total}", bytes(UNIT))) == 2 * UNIT
        assert both(f"{2 * UNIT}-{total - 1}/{total}", b"abcde").status_code == 200
    finally:
        server.stop()


# Backblaze B2


def part(plain: httpx.Client, address: Any, number: int, data: bytes, sha1: str | None = None) -> httpx.Response:
    headers = {
        "Authorization": address["authorization_token"],
        "X-Bz-Part-Number": str(number),
        "X-Bz-Content-Sha1": sha1 or hashlib.sha1(data).hexdigest(),
    }
    return plain.post(address["upload_url"], content=data, headers=headers)


def test_a_large_file_of_b2(b2: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client) -> None:
    iconik = connect(b2)
    file = iconik.file()
    at = f"{iconik.at}files/{file['id']}/multipart/b2"
    first = iconik("POST", f"{at}/start/", {})
    second = iconik("POST", f"{at}/start/", {"upload_file_id": first["upload_file_id"]})
    assert first["upload_file_id"] == second["upload_file_id"]
    assert first["authorization_token"] != second["authorization_token"]
    data = [random.Random(n).randbytes(size) for n, size in enumerate((SMALLEST_PART, SMALLEST_PART, 3))]
    assert part(plain, first, 1, data[0], hashlib.sha1(b"other").hexdigest()).status_code == 400
    assert part(plain, first, 1, data[0]).status_code == 200
    assert part(plain, second, 3, data[2]).status_code == 200
    digests = [hashlib.sha1(each).hexdigest() for each in data]
    finish = {"upload_file_id": first["upload_file_id"], "sha1_list": digests}
    iconik("POST", f"{at}/finish/", finish, expect=400)  # a part is missing
    assert part(plain, first, 2, data[1]).status_code == 200
    iconik("POST", f"{at}/finish/", {**finish, "sha1_list": digests[::-1]}, expect=400)
    iconik("POST", f"{at}/finish/", finish, expect=200)
    iconik("POST", f"{at}/finish/", finish, expect=400)  # the upload has ended
    assert part(plain, second, 4, b"abc").status_code == 400
    assert b2.read(iconik.close("files", file)) == stored_in(b"".join(data))


def test_a_part_of_b2_that_is_too_small(
    b2: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client
) -> None:
    iconik = connect(b2)
    at = f"{iconik.at}files/{iconik.file()['id']}/multipart/b2"
    address = iconik("POST", f"{at}/start/", {})
    for number in (1, 2):
        assert part(plain, address, number, b"abc").status_code == 200
    digests = [hashlib.sha1(b"abc").hexdigest()] * 2
    iconik("POST", f"{at}/finish/", {"upload_file_id": address["upload_file_id"], "sha1_list": digests}, expect=400)


def test_a_large_file_of_b2_is_given_up(b2: Storages, connect: Callable[[Storages], Iconik]) -> None:
    iconik = connect(b2)
    at = f"{iconik.at}files/{iconik.file()['id']}/multipart/b2"
    name = {"upload_file_id": iconik("POST", f"{at}/start/", {})["upload_file_id"]}
    iconik("POST", f"{at}/cancel/", name, expect=200)
    iconik("POST", f"{at}/cancel/", name, expect=400)
    assert iconik("POST", f"{at}/start/", name)["error_code"] == "bad_request"  # inside a 200


def test_an_address_of_b2_serves_one_worker_until_it_is_refused(
    b2: Storages, connect: Callable[[Storages], Iconik], plain: httpx.Client
) -> None:
    iconik = connect(b2)
    at = f"{iconik.at}files/{iconik.file()['id']}/multipart/b2"
    address = iconik("POST", f"{at}/start/", {})
    token = address["authorization_token"]
    url = httpx.URL(address["upload_url"])
    assert url.port is not None
    with socket.create_connection((url.host, url.port)) as busy:
        head = f"Authorization: {token}\r\nX-Bz-Part-Number: 1\r\nX-Bz-Content-Sha1: x\r\nContent-Length: 10"
        busy.sendall(f"POST {url.path} HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n".encode())
        wait_for(lambda: b2.backend.server._addresses[token].is_busy)
        assert part(plain, address, 2, b"abc").status_code == 503
    wait_for(lambda: not b2.backend.server._addresses[token].is_busy)
    b2.backend.server.refusals.append((503, "service_unavailable"))
    refused = part(plain, address, 1, b"abc")
    assert (refused.status_code, json.loads(refused.content)["code"]) == (503, "service_unavailable")
    assert json.loads(part(plain, address, 1, b"abc").content)["code"] == "bad_auth_token"
    fresh = iconik("POST", f"{at}/start/", {"upload_file_id": address["upload_file_id"]})
    assert part(plain, fresh, 1, b"abc").status_code == 200
    b2.backend.expire_all()
    assert json.loads(part(plain, fresh, 1, b"abc").content)["code"] == "expired_auth_token"


# The sink


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as made:
        yield made


def finish(plain: httpx.Client, url: str, etags: dict[int, str]) -> httpx.Response:
    rows = "".join(f"<Part><PartNumber>{n}</PartNumber><ETag>{etag}</ETag></Part>" for n, etag in etags.items())
    return plain.post(url, content=f"<CompleteMultipartUpload>{rows}</CompleteMultipartUpload>")


def test_the_sink_counts_parts_as_s3_does(sink: Sink, plain: httpx.Client) -> None:
    sink.digests = True
    backend = SinkBackend(sink)
    upload_id = re.findall("<UploadId>(.+)</UploadId>", plain.post(backend.sign("POST", "a b", {"uploads": ""})).text)[
        0
    ]
    sizes = {1: 5 * MIB, 2: 5 * MIB, 7: 3}
    etags = {}
    for number, size in sizes.items():
        answer = plain.put(backend.part_url("a b", upload_id, number), content=bytes(size))
        etags[number] = answer.headers["ETag"]
        assert etags[number] == f'"{hashlib.md5(bytes(size)).hexdigest()}"'
    listed = plain.get(backend.list_urls("a b", upload_id, 1)[0]).text
    assert re.findall("<Size>(.+?)</Size>", listed) == [str(size) for size in sizes.values()]
    url = backend.complete_url("a b", upload_id)
    assert "InvalidPartOrder" in finish(plain, url, dict(reversed(etags.items()))).text
    assert "InvalidPart<" in finish(plain, url, {1: '"other"'}).text
    small = plain.put(backend.part_url("a b", upload_id, 8), content=b"abc").headers["ETag"]
    assert "EntityTooSmall" in finish(plain, url, {7: etags[7], 8: small}).text
    assert "<CompleteMultipartUploadResult" in finish(plain, url, etags).text
    assert "NoSuchUpload" in finish(plain, url, etags).text
    assert sink.objects["a b"].size == sum(sizes.values()) == sink.counted - 3
    looked = plain.get(backend.download_url("a b", "inline", None), headers={"Range": "bytes=0-0"})
    assert looked.headers["Content-Range"] == f"bytes 0-0/{sum(sizes.values())}"
    assert {each.method for each in sink.received} == {"GET", "POST", "PUT"}


def test_the_sink_lists_a_thousand_parts_at_a_time(sink: Sink, plain: httpx.Client) -> None:
    backend = SinkBackend(sink)
    upload_id = re.findall("<UploadId>(.+)</UploadId>", plain.post(backend.sign("POST", "a", {"uploads": ""})).text)[0]
    plain.put(backend.part_url("a", upload_id, 1), content=b"abc")
    upload = sink.uploads[upload_id]
    upload.parts.update(dict.fromkeys(range(1, 1202), upload.parts[1]))
    first, second = (plain.get(url).text for url in backend.list_urls("a", upload_id, 1201))
    assert (first.count("<Part>"), "<IsTruncated>true<" in first) == (1000, True)
    assert (second.count("<Part>"), "<IsTruncated>false<" in second) == (201, True)
    plain.delete(backend.abort_url("a", upload_id))
    assert plain.get(backend.list_urls("a", upload_id, 1)[0]).status_code == 404


def test_the_sink_can_be_slow(sink: Sink, plain: httpx.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("tests.uploads.servers.sink.time.sleep", waited.append)
    sink.latency = 5.0
    assert plain.put(f"{sink.url}/a", content=bytes(10)).status_code == 200
    assert waited == [5.0]
    waited.clear()
    sink.latency, sink.rate = 0.0, 1.0
    assert plain.put(f"{sink.url}/a", content=bytes(100)).status_code == 200
    assert 90 < waited[-1] <= 100


def test_a_stand_in_with_the_sink_behind_it(sink: Sink, plain: httpx.Client) -> None:
    with StandIn(storage=SinkBackend(sink)) as iconik:
        assert iconik.storage_endpoint == sink.url
        assert {storage["method"] for storage in iconik.storages} == {"S3"}


# The proxy


@pytest.fixture
def proxy(sink: Sink) -> Iterator[FaultProxy]:
    with FaultProxy(sink.url) as made:
        yield made


def test_request_without_a_rule_passes_unchanged(proxy: FaultProxy, sink: Sink, plain: httpx.Client) -> None:
    rule = proxy.add(
        fault.busy(), "PUT", "harbour", {"partNumber": "2", "uploadId": None}, when=lambda seen: seen.number > 9
    )
    for _ in range(3):
        answer = plain.put(
            f"{proxy.url}/harbour?partNumber=1&uploadId=x", content=bytes(MIB), headers={"X-Any": "thing"}
        )
        assert answer.status_code == 404
    assert plain.put(f"{proxy.url}/harbour", content=bytes(MIB)).headers["ETag"]
    assert plain.head(f"{proxy.url}/lost").status_code == 404
    assert [seen.passed for seen in proxy.seen] == [MIB, MIB, MIB, MIB, 0]
    assert [seen.status for seen in proxy.seen] == [404, 404, 404, 200, 404]
    assert proxy.seen[0].headers["x-any"] == sink.received[0].headers["x-any"] == "thing"
    assert sink.received[0].headers["host"] == sink.url.removeprefix("http://")
    assert rule.happened == rule.matched == 0


@pytest.mark.parametrize(
    ("method", "path", "query", "when"),
    [
        ("POST", None, None, None),
        (None, "^/other$", None, None),
        (None, None, {"partNumber": "3"}, None),
        (None, None, {"other": None}, None),
        (None, None, None, lambda seen: seen.number == 1),
    ],
)
def test_a_rule_is_for_what_matches_in_all_respects(
    proxy: FaultProxy, plain: httpx.Client, method: Any, path: Any, query: Any, when: Any
) -> None:
    rule = proxy.add(fault.busy(), method, path, query, when=when or (lambda _: True))
    assert plain.put(f"{proxy.url}/a?partNumber=2", content=b"abc").status_code == 404
    assert rule.happened == 0


def test_the_nth_match(proxy: FaultProxy, plain: httpx.Client) -> None:
    rule = proxy.add(fault.busy(), "PUT", skip=1, times=2)
    statuses = [plain.put(f"{proxy.url}/a", content=b"abc").status_code for _ in range(5)]
    assert statuses == [200, 503, 503, 200, 200]
    assert (rule.matched, rule.happened) == (5, 2)
    proxy.add(fault.busy(), times=None)
    assert {plain.put(f"{proxy.url}/a", content=b"abc").status_code for _ in range(3)} == {503}
    proxy.reset()
    assert plain.put(f"{proxy.url}/a", content=b"abc").status_code == 200
    assert len(proxy.seen) == 1


def test_bodies_pass_while_they_come(proxy: FaultProxy, sink: Sink) -> None:
    port = httpx.URL(proxy.url).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + bytes(400))
        wait_for(lambda: sink.counted == 400)
        client.sendall(bytes(600))
        assert client.recv(100).startswith(b"HTTP/1.1 200 ")
    assert sink.objects["a"].size == 1000


def test_a_client_that_leaves_is_noticed(proxy: FaultProxy, sink: Sink) -> None:
    port = httpx.URL(proxy.url).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n" + bytes(400))
        wait_for(lambda: sink.counted == 400)
    wait_for(lambda: not proxy._tasks)
    assert sink.objects == {}


def test_cut(proxy: FaultProxy, sink: Sink, plain: httpx.Client) -> None:
    proxy.add(fault.cut(3 * MIB))
    with pytest.raises(httpx.TransportError):
        plain.put(f"{proxy.url}/a", content=bytes(8 * MIB))
    wait_for(lambda: sink.counted == 3 * MIB)
    assert (proxy.seen[0].passed, proxy.seen[0].status, proxy.seen[0].fault) == (3 * MIB, None, "cut_off")
    assert sink.objects == {}


def test_stall(proxy: FaultProxy, sink: Sink, plain: httpx.Client) -> None:
    proxy.add(fault.stall(60.0, after=10))
    with pytest.raises(httpx.TimeoutException):
        plain.put(f"{proxy.url}/a", content=bytes(1000), timeout=0.3)
    assert (sink.counted, sink.objects) == (10, {})
    proxy.add(fault.stall(0.01, after=10))
    assert plain.put(f"{proxy.url}/a", content=bytes(1000)).status_code == 200
    assert sink.objects["a"].size == 1000


@pytest.mark.parametrize(
    ("happens", "status", "code", "headers"),
    [
        (fault.busy(7), 503, "SlowDown", {"Retry-After": "7"}),
        (fault.expired(), 403, "AccessDenied", {}),
        (fault.error_inside_200("SlowDown"), 200, "SlowDown", {}),
        (fault.s3_error(500, "InternalError"), 500, "InternalError", {}),
    ],
)
def test_answers_in_place_of_the_storage(
    proxy: FaultProxy, sink: Sink, plain: httpx.Client, happens: Fault, status: int, code: str, headers: dict[str, str]
) -> None:
    proxy.add(happens)
    answer = plain.put(f"{proxy.url}/a", content=bytes(MIB))
    assert (answer.status_code, f"<Code>{code}</Code>" in answer.text) == (status, True)
    assert headers.items() <= dict(answer.headers).items() | {(n.title(), v) for n, v in answer.headers.items()}
    assert sink.received == []
    assert plain.put(f"{proxy.url}/a", content=b"abc").status_code == 200


def test_a_skewed_clock(proxy: FaultProxy, plain: httpx.Client) -> None:
    proxy.add(fault.skewed(3600))
    before = time.time()
    answer = plain.put(f"{proxy.url}/a", content=b"abc")
    assert (answer.status_code, "RequestTimeTooSkewed" in answer.text) == (403, True)
    assert parsedate_to_datetime(answer.headers["Date"]).timestamp() > before + 3000


def test_an_answer_that_does_not_wait_for_the_body(proxy: FaultProxy) -> None:
    proxy.add(fault.answer(403, takes_body=False))
    port = httpx.URL(proxy.url).port
    assert port is not None
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        assert client.recv(100).startswith(b"HTTP/1.1 403 ")
        assert client.recv(100) == b""


def test_lost_answers(proxy: FaultProxy, sink: Sink, plain: httpx.Client) -> None:
    proxy.add(fault.lose_answer())
    with pytest.raises(httpx.RemoteProtocolError):
        plain.put(f"{proxy.url}/a", content=bytes(MIB))
    assert sink.objects["a"].size == MIB
    assert (proxy.seen[0].passed, proxy.seen[0].status) == (MIB, None)


def test_replaced_answers(proxy: FaultProxy, sink: Sink, plain: httpx.Client) -> None:
    proxy.add(fault.error_inside_200(done=True))
    answer = plain.put(f"{proxy.url}/a", content=bytes(MIB))
    assert (answer.status_code, "<Code>InternalError</Code>" in answer.text) == (200, True)
    assert sink.objects["a"].size == MIB


def test_truncated_answers(proxy: FaultProxy, plain: httpx.Client) -> None:
    proxy.add(fault.truncate_answer(20))
    with pytest.raises(httpx.RemoteProtocolError):
        plain.get(f"{proxy.url}/a?uploadId=x")
    port = httpx.URL(proxy.url).port
    assert port is not None
    proxy.add(fault.truncate_answer(20))
    with socket.create_connection(("127.0.0.1", port)) as client, client.makefile("rb") as answer:
        client.sendall(b"GET /a?uploadId=x HTTP/1.1\r\nHost: x\r\n\r\n")
        assert len(answer.read().partition(b"\r\n\r\n")[2]) == 20
    assert plain.get(f"{proxy.url}/a?uploadId=x").text.endswith("</Error>")


def test_a_storage_that_is_not_there(plain: httpx.Client) -> None:
    with Sink() as sink, FaultProxy(sink.url) as proxy:
        pass
    with FaultProxy(sink.url) as proxy, pytest.raises(httpx.TransportError):
        plain.put(f"{proxy.url}/a", content=b"abc")


def test_faults_on_the_way_to_iconik(nanio: Storages) -> None:
    nanio.iconik_faults.add(fault.answer(503, headers={"Retry-After": "0"}), "GET", "matching")
    assert nanio.client.files().get_matching_storage("FILES").raise_for_status().data
    assert [seen.status for seen in nanio.iconik_faults.seen] == [503, 200]
