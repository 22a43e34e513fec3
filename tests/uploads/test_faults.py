"""Faults of a request on its way, for each kind of storage: the bytes arrive nevertheless."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from pythonik.client import PythonikClient
from pythonik.exceptions import ApiStatusError, UploadError
from pythonik.http import HttpRequest, Timeout
from pythonik.uploads import Upload, UploadProgress

from .conftest import Crash, Storages, content, stored_in
from .servers import fault
from .servers.proxy import Fault, Seen

MIB = 1 << 20

#: Parts as small as each kind of storage takes them.
PART_SIZES = {"S3": 5 * MIB, "AZURE": MIB, "GCS": MIB, "B2": 5_000_000}


def is_part(seen: Seen) -> bool:
    """Whether a request brings bytes of a part, whatever the storage."""
    of_gcs = seen.headers.get("content-range", "bytes *")[:7] != "bytes *"
    return "partNumber" in seen.query or seen.query.get("comp") == "block" or of_gcs or "part" in seen.path.lower()


def starts(seen: Seen) -> bool:
    return seen.method == "POST" and ("uploads" in seen.query or seen.headers.get("x-goog-resumable") == "start")


def finishes(seen: Seen) -> bool:
    return (seen.method == "POST" and "uploadId" in seen.query) or seen.query.get("comp") == "blocklist"


def refusal(method: str) -> Fault:
    """How each storage says that an address has expired."""
    return fault.answer(401, b'{"code": "expired_auth_token"}') if method == "B2" else fault.expired()


FAULTS: dict[str, Callable[[str], Fault]] = {
    "cut at once": lambda _: fault.cut(0),
    "cut within": lambda _: fault.cut(600_000),
    "stall": lambda _: fault.stall(1.5, 300_000),
    "busy": lambda _: fault.busy(0),
    "failure": lambda _: fault.answer(500, b"oops"),
    "failure before the body was read": lambda _: fault.answer(503, b"oops", takes_body=False),
    "answer lost": lambda _: fault.lose_answer(),
    "expired": refusal,
    "clock skew": lambda method: refusal(method) if method == "B2" else fault.skewed(3600),
}


@pytest.fixture(autouse=True)
def journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    return tmp_path / "journals"


@pytest.fixture
def film(tmp_path: Path) -> Callable[[int], Path]:
    def make(size: int) -> Path:
        path = tmp_path / "harbour.mov"
        path.write_bytes(content(size))
        return path

    return make


@pytest.fixture
def client(storages: Storages, name: str) -> PythonikClient:
    """A client that waits a second for answers until one was held back, and as long as any other client afterwards."""

    def hurry(request: HttpRequest) -> None:
        if not storages.faults.happened:
            request.timeout = Timeout(1.0)

    return storages.client.with_options(on_request=hurry) if name == "stall" else storages.client


def upload_with(client: PythonikClient, storages: Storages, path: Path, **options: Any) -> Upload:
    part_size = PART_SIZES[storages.backend.method]
    upload = client.uploads().upload(path, part_size=part_size, **{"workers": 3, "transcode": False, **options})
    assert storages.file(upload.asset_id, upload.id) == stored_in(path.read_bytes())
    assert client.uploads().unfinished() == []
    return upload


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("skip", [0, 2], ids=["first part", "third part"])
def test_of_a_part(
    storages: Storages, client: PythonikClient, film: Callable[[int], Path], name: str, skip: int
) -> None:
    method = storages.backend.method
    if method == "GCS" and name in ("expired", "clock skew"):
        pytest.skip("the address of a session does not expire")
    path = film(3 * PART_SIZES[method] + 1)
    rule = storages.faults.add(FAULTS[name](method), when=is_part, skip=skip)
    told: list[UploadProgress] = []
    upload = upload_with(client, storages, path, on_progress=told.append)
    assert rule.happened == 1
    assert upload.parts == 4
    assert [each.sent for each in told] == sorted(each.sent for each in told)
    assert told[-1].sent == path.stat().st_size
    # Only the part that was hit is sent again.
    assert sum(map(is_part, storages.faults.seen)) <= 5


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("storages", ["S3", "GCS"], indirect=True)
def test_of_the_start(storages: Storages, client: PythonikClient, film: Callable[[int], Path], name: str) -> None:
    method = storages.backend.method
    rule = storages.faults.add(FAULTS[name](method), when=starts)
    upload_with(client, storages, film(2 * PART_SIZES[method]))
    assert rule.happened == 1


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("storages", ["S3", "AZURE"], indirect=True)
def test_of_the_end(storages: Storages, client: PythonikClient, film: Callable[[int], Path], name: str) -> None:
    method = storages.backend.method
    rule = storages.faults.add(FAULTS[name](method), when=finishes)
    upload_with(client, storages, film(2 * PART_SIZES[method] + 1))
    assert rule.happened == 1


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("storages", ["S3", "AZURE", "B2"], indirect=True)
def test_of_a_small_file(storages: Storages, client: PythonikClient, film: Callable[[int], Path], name: str) -> None:
    method = storages.backend.method
    if method == "B2" and name in ("answer lost", "cut at once", "cut within", "failure", "stall"):
        pytest.skip("whether a POST has been carried out, nobody knows: see the next test")
    rule = storages.faults.add(FAULTS[name](method), method="POST" if method == "B2" else "PUT")
    upload_with(client, storages, film(700_000))
    assert rule.happened == 1


@pytest.mark.parametrize("name", ["answer lost", "cut within", "failure"])
@pytest.mark.parametrize("storages", ["B2"], indirect=True)
def test_of_a_small_file_by_post(
    storages: Storages, client: PythonikClient, film: Callable[[int], Path], name: str
) -> None:
    """B2 keeps versions of a file, so that one which was sent twice does no harm: a fresh address, and once more."""
    rule = storages.faults.add(FAULTS[name]("B2"), method="POST")
    upload_with(client, storages, film(700_000))
    assert rule.happened == 1


@pytest.mark.parametrize(
    "failing",
    [
        fault.error_inside_200("InternalError"),
        fault.error_inside_200("InternalError", done=True),
        fault.error_inside_200("SlowDown"),
        fault.truncate_answer(60),
        fault.lose_answer(),
    ],
    ids=["error in a 200", "error in a 200, and yet done", "slow down in a 200", "answer cut off", "answer lost"],
)
def test_s3_completes(s3: Storages, film: Callable[[int], Path], failing: Fault) -> None:
    rule = s3.faults.add(failing, when=finishes)
    upload_with(s3.client, s3, film(2 * PART_SIZES["S3"]))
    assert rule.happened == 1


def test_s3_says_no_for_good(s3: Storages, film: Callable[[int], Path]) -> None:
    s3.faults.add(fault.error_inside_200("InvalidPart"), when=finishes, times=None)
    with pytest.raises(UploadError, match="refused with status 200: InvalidPart"):
        s3.client.uploads().upload(film(2 * PART_SIZES["S3"]), part_size=PART_SIZES["S3"])
    assert len(s3.client.uploads().unfinished()) == 1


def test_an_object_that_is_only_assumed_is_looked_at(s3: Storages, film: Callable[[int], Path]) -> None:
    """The storage forgets the upload right after it was told to complete it, and has made no object."""
    path = film(2 * PART_SIZES["S3"])
    s3.faults.add(fault.answer(500, b"oops"), when=finishes)
    gone = s3.faults.add(fault.s3_error(404, "NoSuchUpload"), when=finishes)
    with pytest.raises(UploadError, match="did not complete the object"):
        s3.client.uploads().upload(path, part_size=PART_SIZES["S3"], transcode=False)
    assert gone.happened == 1
    upload_with(s3.client, s3, path)


def test_an_upload_that_the_storage_has_dropped_begins_anew(s3: Storages, film: Callable[[int], Path]) -> None:
    rule = s3.faults.add(fault.s3_error(404, "NoSuchUpload"), when=is_part, skip=2)
    told: list[UploadProgress] = []
    upload_with(s3.client, s3, film(4 * PART_SIZES["S3"]), on_progress=told.append)
    assert rule.happened == 1
    assert [each.sent for each in told] == sorted(each.sent for each in told)


def crash_after(parts: int) -> Callable[[UploadProgress], None]:
    confirmed = set()

    def listen(progress: UploadProgress) -> None:
        if progress.state == "uploading" and progress.sent:
            confirmed.add(progress.sent)
            if len(confirmed) == parts:
                raise Crash

    return listen


def broken_off(storages: Storages, path: Path, parts: int = 2) -> None:
    part_size = PART_SIZES[storages.backend.method]
    with pytest.raises(Crash):
        storages.client.uploads().upload(
            path, part_size=part_size, workers=1, transcode=False, on_progress=crash_after(parts)
        )


def test_going_on(storages: Storages, film: Callable[[int], Path]) -> None:
    path = film(4 * PART_SIZES[storages.backend.method] + 1)
    broken_off(storages, path)
    before = sum(map(is_part, storages.faults.seen))
    upload = upload_with(storages.client, storages, path, workers=1)
    assert upload.resumed == 2 * PART_SIZES[storages.backend.method]
    assert sum(map(is_part, storages.faults.seen)) - before == 3


def test_going_on_after_all_addresses_have_expired(storages: Storages, film: Callable[[int], Path]) -> None:
    path = film(3 * PART_SIZES[storages.backend.method] + 1)
    broken_off(storages, path)
    storages.backend.expire_all()
    upload = upload_with(storages.client, storages, path)
    assert upload.resumed > 0


def test_addresses_that_expire_on_the_way(storages: Storages, film: Callable[[int], Path]) -> None:
    before = [0]

    def expire(progress: UploadProgress) -> None:
        # Not twice between two parts: how often progress is told depends on the machine, and attempts are few.
        if progress.state == "uploading" and progress.sent > before[0]:
            before[0] = progress.sent
            storages.backend.expire_all()

    upload_with(storages.client, storages, film(4 * PART_SIZES[storages.backend.method]), on_progress=expire, workers=1)


def test_aborting(storages: Storages, film: Callable[[int], Path]) -> None:
    broken_off(storages, film(3 * PART_SIZES[storages.backend.method]))
    [unfinished] = storages.client.uploads().unfinished()
    left = storages.client.uploads().abort(unfinished.id)
    if storages.backend.method == "AZURE":
        assert left == ["the blocks on the storage, which expire after a week"]
    else:
        assert left == []
    assert list(storages.client.assets().list_assets.iter()) == []


@pytest.mark.parametrize("storages", ["S3"], indirect=True)
class TestOnTheBucketOfACustomer:
    """iconik may neither list parts there nor abort uploads."""

    @pytest.fixture(autouse=True)
    def strict(self, storages: Storages) -> None:
        storages.backend.allows_lists = storages.backend.allows_aborts = False

    def test_going_on_by_the_journal_alone(self, storages: Storages, film: Callable[[int], Path]) -> None:
        path = film(4 * PART_SIZES["S3"])
        broken_off(storages, path)
        assert upload_with(storages.client, storages, path).resumed == 2 * PART_SIZES["S3"]

    def test_remains_are_named(self, storages: Storages, film: Callable[[int], Path]) -> None:
        broken_off(storages, film(3 * PART_SIZES["S3"]))
        [unfinished] = storages.client.uploads().unfinished()
        [left] = storages.client.uploads().abort(unfinished.id)
        assert "the parts on the storage, until they expire" in left


@pytest.mark.parametrize(
    "failing", [fault.truncate_answer(80), fault.s3_error(403, "AccessDenied"), fault.answer(200, b"<html>")]
)
def test_a_list_that_cannot_be_read(s3: Storages, film: Callable[[int], Path], failing: Fault) -> None:
    path = film(4 * PART_SIZES["S3"])
    broken_off(s3, path)
    rule = s3.faults.add(failing, method="GET", query={"part-number-marker": None}, times=None)
    assert upload_with(s3.client, s3, path).resumed == 2 * PART_SIZES["S3"]
    assert rule.happened


def test_a_part_that_the_storage_has_lost_is_sent_again(s3: Storages, film: Callable[[int], Path]) -> None:
    path = film(4 * PART_SIZES["S3"])
    broken_off(s3, path, parts=3)
    [unfinished] = s3.client.uploads().unfinished()
    text = unfinished.path.read_text()
    # The journal tells of a part that never was.
    unfinished.path.write_text(text + '{"part": 4, "receipt": "\\"0123\\""}\n')
    upload = upload_with(s3.client, s3, path)
    assert upload.resumed == 3 * PART_SIZES["S3"]


def test_a_part_that_the_journal_does_not_know_is_not_sent_again(s3: Storages, film: Callable[[int], Path]) -> None:
    path = film(4 * PART_SIZES["S3"])
    broken_off(s3, path, parts=3)
    [unfinished] = s3.client.uploads().unfinished()
    lines = unfinished.path.read_text().splitlines(keepends=True)
    unfinished.path.write_text("".join(line for line in lines if '"part": 2' not in line))
    assert upload_with(s3.client, s3, path).resumed == 3 * PART_SIZES["S3"]


def test_storages_that_demand_digests(s3: Storages, film: Callable[[int], Path]) -> None:
    s3.backend.settings["presign_md5_checksum"] = True
    upload_with(s3.client, s3, film(2 * PART_SIZES["S3"] + 1))
    parts = [seen for seen in s3.faults.seen if is_part(seen)]
    assert len(parts) == 3
    assert all("content-md5" in seen.headers for seen in parts)


@pytest.mark.parametrize("storages", ["S3"], indirect=True)
def test_digests_that_are_asked_for(storages: Storages, film: Callable[[int], Path]) -> None:
    upload_with(storages.client, storages, film(2 * PART_SIZES["S3"] + 1), part_md5=True)
    assert all("content-md5" in seen.headers for seen in storages.faults.seen if is_part(seen))


# --- GCS --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keeps", [256 * 1024, 768 * 1024])
def test_gcs_keeps_less_than_was_sent(gcs: Storages, film: Callable[[int], Path], keeps: int) -> None:
    gcs.backend.server.keep_at_most = keeps
    upload_with(gcs.client, gcs, film(3 * MIB + 7))


@pytest.mark.parametrize("status", [404, 410])
def test_gcs_loses_a_session(gcs: Storages, film: Callable[[int], Path], status: int) -> None:
    path = film(4 * MIB)
    told: list[UploadProgress] = []

    def lose(progress: UploadProgress) -> None:
        told.append(progress)
        if progress.sent == 2 * MIB and not any(each.sent == 2 * MIB for each in told[:-1]):
            gcs.backend.server.lose_sessions(status)

    upload_with(gcs.client, gcs, path, on_progress=lose)
    assert [each.sent for each in told] == sorted(each.sent for each in told)


def test_gcs_has_lost_the_session_on_going_on(gcs: Storages, film: Callable[[int], Path]) -> None:
    path = film(4 * MIB)
    broken_off(gcs, path)
    gcs.backend.server.lose_sessions()
    assert upload_with(gcs.client, gcs, path).resumed == 0


# --- B2 ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [401, 408, 429, 500, 503])
def test_b2_asks_for_another_address(b2: Storages, film: Callable[[int], Path], status: int) -> None:
    b2.backend.server.refusals.append((status, "try_again"))
    upload_with(b2.client, b2, film(2 * PART_SIZES["B2"]))
    assert not b2.backend.server.refusals


# --- iconik -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/storages/matching/FILES/"),
        ("POST", "/v1/assets/$"),
        ("POST", "/formats/$"),
        ("POST", "/file_sets/$"),
        ("POST", "/files/$"),
        ("POST", "/v1/jobs/$"),
        ("GET", "/multipart_url/part/"),
        ("GET", "/multipart_url/$"),
        ("PATCH", r"/files/[^/]+/$"),
        ("POST", "/keyframes/$"),
    ],
)
def test_iconik_is_busy(s3: Storages, film: Callable[[int], Path], method: str, path: str) -> None:
    rule = s3.iconik_faults.add(fault.answer(503, b"", {"Retry-After": "0"}), method=method, path=path)
    upload_with(s3.client, s3, film(2 * PART_SIZES["S3"]), transcode=True)
    assert rule.happened == 1


@pytest.mark.parametrize("path", ["/storages/matching/FILES/", "/multipart_url/part/", "/multipart_url/$"])
def test_answers_of_iconik_that_get_lost(s3: Storages, film: Callable[[int], Path], path: str) -> None:
    rule = s3.iconik_faults.add(fault.lose_answer(), method="GET", path=path)
    upload_with(s3.client, s3, film(2 * PART_SIZES["S3"]))
    assert rule.happened == 1


@pytest.mark.parametrize(
    ("happens", "sent"),
    [
        (fault.lose_answer(), 1),
        (fault.replace_answer(502), 1),
        (fault.replace_answer(504, b"<html>"), 1),
        (fault.answer(502), 2),
        (fault.answer(408), 2),
    ],
    ids=["answer lost", "502 after it was done", "504 after it was done", "502", "408"],
)
def test_file_is_closed_once(s3: Storages, film: Callable[[int], Path], happens: Fault, sent: int) -> None:
    s3.iconik_faults.add(happens, method="PATCH", path=r"/files/[^/]+/$")
    result = upload_with(s3.client, s3, film(10))
    patches = [seen for seen in s3.iconik_faults.seen if seen.method == "PATCH" and "/files/" in seen.path]
    assert len(patches) == sent
    assert [file.status for file in s3.client.files().list_files.iter(result.asset_id)] == ["CLOSED"]


def test_refusal_to_close_a_file_is_raised(s3: Storages, film: Callable[[int], Path]) -> None:
    rule = s3.iconik_faults.add(fault.answer(403), method="PATCH", path=r"/files/[^/]+/$", times=None)
    with pytest.raises(ApiStatusError):
        upload_with(s3.client, s3, film(10))
    assert rule.happened == 1


@pytest.mark.parametrize("status", [500, 502, 503, 504, 524])
@pytest.mark.parametrize("path", ["/v1/assets/$", "/formats/$", "/file_sets/$", "/files/$"])
def test_record_that_may_exist_is_not_created_again(
    s3: Storages, film: Callable[[int], Path], path: str, status: int
) -> None:
    rule = s3.iconik_faults.add(fault.replace_answer(status), method="POST", path=path, times=None)
    with pytest.raises(ApiStatusError) as caught:
        upload_with(s3.client, s3, film(10))
    assert rule.happened == 1
    assert caught.value.status == status


def test_transcoding_that_may_not_be_started_does_no_harm(s3: Storages, film: Callable[[int], Path]) -> None:
    s3.iconik_faults.add(fault.answer(403, b'{"errors": ["no role"]}'), method="POST", path="/keyframes/$")
    assert upload_with(s3.client, s3, film(10), transcode=True).transcode_job_id is None


def test_files_that_the_storage_ignores_are_not_transcoded(s3: Storages, film: Callable[[int], Path]) -> None:
    s3.iconik_faults.add(fault.answer(204), method="POST", path="/keyframes/$")
    assert upload_with(s3.client, s3, film(10), transcode=True).transcode_job_id is None


def test_a_refusal_at_the_end_can_be_gone_on_with(s3: Storages, film: Callable[[int], Path]) -> None:
    s3.iconik_faults.add(fault.answer(400, b'{"errors": ["not now"]}'), method="PATCH", path=r"/files/[^/]+/$")
    path = film(2 * PART_SIZES["S3"])
    with pytest.raises(ApiStatusError, match="not now"):
        s3.client.uploads().upload(path, part_size=PART_SIZES["S3"], transcode=False)
    before = len(s3.faults.seen)
    upload_with(s3.client, s3, path)
    assert len(s3.faults.seen) == before
