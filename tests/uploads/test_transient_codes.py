"""Error codes of S3 that call for another attempt, whatever the status: of the start, a part, the end, a small file."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from pythonik.client import PythonikClient
from pythonik.exceptions import ApiStatusError, PythonikError, UploadError
from pythonik.uploads import MultipartUpload
from pythonik.uploads.storages.base import TRANSIENT_CODES
from tests.runtime.server import Answer, Received, Server

from .conftest import RETRIES, Storages, content
from .servers import fault

PART = 5 << 20
STARTED = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"


def upload_parts(step: str, code: str, status: int, refusals: int) -> Counter[str]:
    """Upload two parts to a storage that refuses one step some times. Return the number of requests for each step."""
    return upload_parts_to(lambda name, number: error(code, status) if name == step and number <= refusals else None)


def error(code: str, status: int) -> Answer:
    return Answer(status, f"<Error><Code>{code}</Code></Error>".encode(), {"ETag": '"t"'})


def upload_parts_to(special: Callable[[str, int], Answer | None]) -> Counter[str]:
    """Upload two parts. Return the number of requests for each step.

    Args:
        special: Returns the answer to a step, given its number from 1; `None` for the usual one.
    """
    seen: Counter[str] = Counter()

    def answer(received: Received) -> Answer:
        name = received.target.partition("?")[2]
        seen[name] += 1
        usual = {"start": STARTED, "end": b"<CompleteMultipartUploadResult/>"}.get(name, b"")
        return special(name, seen[name]) or Answer(200, usual, {"ETag": '"t"'})

    with Server(answer) as s3, PythonikClient("a", "b", base_url="http://127.0.0.1:9", retries=RETRIES) as client:
        urls = MultipartUpload(
            start_url=f"{s3.url}/?start",
            part_url=lambda _, number: f"{s3.url}/?part={number}",
            complete_url=lambda _: f"{s3.url}/?end",
        )
        client.uploads().upload_parts(io.BytesIO(content(PART + 1)), urls, part_size=PART, workers=1)
    return seen


@pytest.mark.parametrize("code", sorted(TRANSIENT_CODES))
@pytest.mark.parametrize("step", ["start", "part=2", "end"])
def test_step_with_a_transient_code_is_repeated(step: str, code: str) -> None:
    seen = upload_parts(step, code, 400, 2)
    assert seen == Counter({"start": 1, "part=1": 1, "part=2": 1, "end": 1}) + Counter({step: 2})


@pytest.mark.parametrize("status", [200, 400, 408, 409, 429])
def test_status_of_a_transient_code_does_not_matter(status: int) -> None:
    assert upload_parts("part=2", "SlowDown", status, 2)["part=2"] == 3


def test_transient_code_that_stays_is_an_error() -> None:
    with pytest.raises(ApiStatusError, match="RequestTimeout"):
        upload_parts("part=2", "RequestTimeout", 400, 100)


def test_other_code_is_not_repeated() -> None:
    """Apart from once, with a fresh URL: the signature may have expired."""
    with pytest.raises(ApiStatusError, match=r"400 .*InvalidArgument"):
        upload_parts("part=2", "InvalidArgument", 400, 2)


def test_small_file_with_a_transient_code_is_sent_again(nanio: Storages, tmp_path: Path) -> None:
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(1000))
    rule = nanio.faults.add(fault.s3_error(400, "RequestTimeout"), method="PUT", times=2)
    upload = nanio.client.uploads().upload(path, transcode=False, resume=False)
    assert rule.happened == 2
    assert nanio.file(upload.asset_id, upload.id).size == 1000


# --- roots ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (b"<InitiateMultipartUpload><UploadId>u</UploadId></InitiateMultipartUpload>", b"<CompleteMultipartUpload/>"),
        (b'<s:Result xmlns:s="urn:x"><s:UploadId>u</s:UploadId></s:Result>', b"<Location>/b/k</Location>"),
    ],
)
def test_name_of_the_root_does_not_matter(start: bytes, end: bytes) -> None:
    usual = {"start": Answer(200, start), "end": Answer(200, end)}
    assert upload_parts_to(lambda name, _: usual.get(name)) == Counter({"start": 1, "part=1": 1, "part=2": 1, "end": 1})


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"<html>", b"<R><UploadId/></R>", b"<Error><Code>AccessDenied</Code></Error>"]
)
def test_second_upload_is_not_started_after_a_success(body: bytes) -> None:
    starts = []

    def answer(name: str, number: int) -> Answer | None:
        starts.append(number)
        return Answer(200, body)

    with pytest.raises(PythonikError):
        upload_parts_to(answer)
    assert starts == [1]


@pytest.mark.parametrize(
    "body",
    [b"<Error><Code>NoSuchBucket</Code></Error>", b"<ErrorResponse><Error><Code>X</Code></Error></ErrorResponse>"],
)
def test_part_with_an_error_in_a_success_is_not_taken(body: bytes) -> None:
    with pytest.raises(UploadError, match="refused with status 200"):
        upload_parts_to(lambda name, _: Answer(200, body, {"ETag": '"t"'}) if name == "part=2" else None)


# --- redirects --------------------------------------------------------------------------------------------------------


def test_requests_for_a_young_bucket_follow_its_redirects(nanio: Storages, tmp_path: Path) -> None:
    """To another host, for all steps; the signature is in the URL."""
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(PART + 1))

    def redirect(received: Received) -> Answer:
        return Answer(
            307, b"<Error><Code>TemporaryRedirect</Code></Error>", {"Location": nanio.faults.url + received.target}
        )

    with Server(redirect) as front:
        nanio.backend.front = front.url
        try:
            small = nanio.client.uploads().upload(path, transcode=False, part_size=PART << 1)
            large = nanio.client.uploads().upload(path, transcode=False, part_size=PART, title="parts")
        finally:
            nanio.backend.front = nanio.faults.url
        assert {received.method for received in front.received} == {"PUT", "POST"}
        for received in front.received:
            assert not received.headers.get("Auth-Token")
    for upload in (small, large):
        assert nanio.file(upload.asset_id, upload.id).size == PART + 1


def test_redirects_end() -> None:
    around = Answer(307, b"", {"Location": "/?part=2"})
    seen: list[str] = []

    def answer(name: str, _: int) -> Answer | None:
        seen.append(name)
        return around if name == "part=2" else None

    with pytest.raises(ApiStatusError, match="307"):
        upload_parts_to(answer)
    assert seen.count("part=2") == 4


# --- B2 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "failure", [fault.answer(408), fault.answer(503, headers={"Retry-After": "0"}), fault.cut(100)]
)
@pytest.mark.parametrize("size", [1000, PART + 1])
def test_b2_is_asked_for_another_address_after_each_failure(
    b2: Storages, tmp_path: Path, size: int, failure: fault.Fault
) -> None:
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(size))
    rule = b2.faults.add(failure, method="POST", times=2)
    upload = b2.client.uploads().upload(path, transcode=False, resume=False, part_size=PART, workers=1)
    assert rule.happened == 2
    assert b2.file(upload.asset_id, upload.id).size == size
    tried = [seen.path + seen.headers["authorization"] for seen in b2.faults.seen if seen.method == "POST"][:3]
    assert len(set(tried)) == 3


# --- Google Cloud Storage ---------------------------------------------------------------------------------------------


def test_start_of_a_session_that_timed_out_is_repeated(gcs: Storages, tmp_path: Path) -> None:
    path = tmp_path / "harbour.mov"
    path.write_bytes(content(1000))
    rule = gcs.faults.add(fault.answer(408), method="POST", times=2)
    upload = gcs.client.uploads().upload(path, transcode=False, resume=False)
    assert rule.happened == 2
    assert gcs.file(upload.asset_id, upload.id).size == 1000
