"""Error codes of S3 that call for another attempt, whatever the status: of the start, a part, the end, a small file."""

from __future__ import annotations

import io
from collections import Counter
from pathlib import Path

import pytest

from pythonik.client import PythonikClient
from pythonik.exceptions import ApiStatusError
from pythonik.uploads import MultipartUpload
from pythonik.uploads.storages.base import TRANSIENT_CODES
from tests.runtime.server import Answer, Received, Server

from .conftest import RETRIES, Storages, content
from .servers import fault

PART = 5 << 20
STARTED = b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>"


def upload_parts(step: str, code: str, status: int, refusals: int) -> Counter[str]:
    """Upload two parts to a storage that refuses one step some times. Return the number of requests for each step."""
    seen: Counter[str] = Counter()

    def answer(received: Received) -> Answer:
        name = received.target.partition("?")[2]
        seen[name] += 1
        if name == step and seen[name] <= refusals:
            return Answer(status, f"<Error><Code>{code}</Code></Error>".encode())
        return Answer(
            200, {"start": STARTED, "end": b"<CompleteMultipartUploadResult/>"}.get(name, b""), {"ETag": '"t"'}
        )

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


@pytest.mark.parametrize("status", [400, 408, 409, 429])
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
