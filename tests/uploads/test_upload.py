"""Uploads from end to end, against the stand-in with a small S3 server behind it."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import (
    ApiConnectionError,
    ApiStatusError,
    BadRequestError,
    PartialUploadError,
    SourceChangedError,
    UploadAbortedError,
    UploadError,
)
from pythonik.http import HttpRequest, HttpResponse, Url
from pythonik.testing import StandIn
from pythonik.uploads import Upload, UploadProgress

from .conftest import Crash, content

pytestmark = pytest.mark.storage

PART = 5 << 20
SIZES = {"nothing": 0, "a byte": 1, "part - 1": PART - 1, "part": PART, "part + 1": PART + 1, "3 parts": 3 * PART}


@pytest.fixture(autouse=True)
def journals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONIK_UPLOADS", str(tmp_path / "journals"))
    return tmp_path / "journals"


@pytest.fixture
def client(iconik: StandIn) -> Iterator[PythonikClient]:
    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, rate_limit=None) as made:
        yield made


@pytest.fixture
def film(tmp_path: Path) -> Callable[[int], Path]:
    def make(size: int, name: str = "harbour.mov") -> Path:
        path = tmp_path / name
        path.write_bytes(content(size))
        return path

    return make


def stored(client: PythonikClient, upload: Upload) -> bytes:
    file = client.files().get_file(upload.asset_id, upload.id).raise_for_status().data
    assert file is not None
    assert file.status == "CLOSED"
    assert file.size == upload.size
    assert isinstance(file.url, str)
    return httpx.get(file.url).raise_for_status().content


def assets(client: PythonikClient) -> list[Any]:
    return list(client.assets().list_assets.iter())


def paths(iconik: StandIn) -> list[str]:
    return [f"{request.method} {request.path}" for request in iconik.requests]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_bytes_arrive_as_they_were(client: PythonikClient, film: Callable[[int], Path], size: int) -> None:
    path = film(size)
    upload = client.uploads().upload(path, part_size=PART, checksum="md5")
    assert stored(client, upload) == path.read_bytes()
    assert upload.size == size
    assert upload.parts == max(1, -(-size // PART))
    assert upload.checksum == f"md5:{hashlib.md5(path.read_bytes()).hexdigest()}"
    assert client.uploads().unfinished() == []


@pytest.mark.parametrize("size", [0, 1, PART, 3 * PART + 1])
@pytest.mark.parametrize("known", [True, False])
def test_streams(client: PythonikClient, film: Callable[[int], Path], size: int, known: bool) -> None:
    path = film(size)
    with subprocess.Popen(["cat", str(path)], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        upload = client.uploads().upload(
            process.stdout, name="pipe.mov", size=size if known else None, part_size=PART, workers=2, checksum="sha256"
        )
    assert stored(client, upload) == path.read_bytes()
    assert upload.checksum == f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}"


def test_asynchronously(iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]) -> None:
    path = film(3 * PART + 7)
    told: list[UploadProgress] = []

    async def listen(progress: UploadProgress) -> None:
        await anyio.sleep(0)
        told.append(progress)

    async def go() -> Upload:
        async with AsyncPythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as asynchronous:
            return await asynchronous.uploads().upload(path, part_size=PART, checksum="sha1", on_progress=listen)

    upload = anyio.run(go)
    assert stored(client, upload) == path.read_bytes()
    assert told[-1].state == "done"
    assert [each.sent for each in told] == sorted(each.sent for each in told)


def test_records(iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]) -> None:
    collection = client.collections().create({"title": "Ports"}).raise_for_status().data
    assert collection is not None
    client.metadata().create_field(
        {"name": "Light", "label": "Light", "field_type": "string", "multi": True}
    ).raise_for_status()
    upload = client.uploads().upload(
        film(10),
        title="Harbour at dawn",
        collection_id=str(collection.id),
        metadata={"Light": ["dawn", "grey"]},
        directory="2024/05",
    )
    asset = client.assets().get(upload.asset_id).raise_for_status().data
    assert asset is not None
    assert (asset.title, asset.type, asset.status) == ("Harbour at dawn", "ASSET", "ACTIVE")
    contents = client.collections().get_contents(str(collection.id)).raise_for_status().data
    assert contents is not None
    assert [each["id"] for each in contents.objects or []] == [upload.asset_id]
    values = client.metadata().get_asset_metadata_direct(upload.asset_id).raise_for_status().data
    assert values is not None
    assert values.model_dump()["metadata_values"]["Light"]["field_values"] == [{"value": "dawn"}, {"value": "grey"}]
    format_ = client.files().get_asset_format(upload.asset_id, str(upload.format_id)).raise_for_status().data
    assert format_ is not None
    assert (format_.name, format_.storage_methods) == ("ORIGINAL", ["S3"])
    assert format_.metadata == [{"internet_media_type": "video/quicktime"}]
    file = client.files().get_file(upload.asset_id, upload.id).raise_for_status().data
    assert file is not None
    assert (file.original_name, file.directory_path, file.file_set_id) == ("harbour.mov", "2024/05", upload.file_set_id)
    job = client.jobs().get_job(str(upload.job_id)).raise_for_status().data
    assert job is not None
    assert (job.status, job.type, job.object_id) == ("FINISHED", "TRANSFER", upload.asset_id)
    assert job.progress_processed == job.progress_total == 10
    assert client.jobs().wait(str(upload.transcode_job_id), poll=0.01).data
    assert iconik.faults == []


def test_without_job_and_transcoding(iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]) -> None:
    upload = client.uploads().upload(film(10), job=False, transcode=False)
    assert (upload.job_id, upload.transcode_job_id) == (None, None)
    assert not any("jobs" in path or "keyframes" in path for path in paths(iconik))


def test_a_further_file_and_a_new_version(client: PythonikClient, film: Callable[[int], Path]) -> None:
    first = client.uploads().upload(film(10))
    further = client.uploads().upload_file(film(20), first.asset_id, format_name="PPRO_PROXY")
    assert further.asset_id == first.asset_id
    assert further.format_id != first.format_id
    same = client.uploads().upload_file(
        film(30), first.asset_id, format_id=first.format_id, file_set_id=first.file_set_id
    )
    assert (same.format_id, same.file_set_id) == (first.format_id, first.file_set_id)
    newer = client.uploads().upload_file(film(40), first.asset_id, new_version=True)
    assert newer.version_id not in (None, first.version_id)
    asset = client.assets().get(first.asset_id).raise_for_status().data
    assert asset is not None
    assert len(asset.versions or []) == 2
    for upload, size in ((first, 10), (further, 20), (same, 30), (newer, 40)):
        assert stored(client, upload) == film(size).read_bytes()


def test_proxies_and_keyframes(client: PythonikClient, film: Callable[[int], Path]) -> None:
    asset_id = client.uploads().upload(film(10)).asset_id
    path = film(2 * PART + 1, "harbour_proxy.mp4")
    upload = client.uploads().upload_proxy(path, asset_id, part_size=PART, properties={"codec": "h264"})
    proxy = client.files().get_proxy(asset_id, upload.id).raise_for_status().data
    assert proxy is not None
    assert (proxy.status, proxy.codec, proxy.size, upload.parts) == ("CLOSED", "h264", path.stat().st_size, 3)
    assert httpx.get(str(proxy.url)).content == path.read_bytes()
    picture = client.uploads().upload_keyframe(io.BytesIO(b"GIF89a"), asset_id, name="a.gif", type="POSTER")
    keyframe = client.files().get_asset_keyframe(asset_id, picture.id).raise_for_status().data
    assert keyframe is not None
    assert (keyframe.status, keyframe.type) == ("CLOSED", "POSTER")
    assert httpx.get(str(keyframe.url)).content == b"GIF89a"


def test_attachments(client: PythonikClient, film: Callable[[int], Path]) -> None:
    asset_id = client.uploads().upload(film(10)).asset_id
    segment = client.assets().create_segment(asset_id, {"segment_type": "COMMENT"}).raise_for_status().data
    assert segment is not None
    upload = client.uploads().upload_attachment(film(30, "notes.pdf"), asset_id, str(segment.id))
    attachment = client.files().get_attachment(asset_id, str(segment.id), upload.id).raise_for_status().data
    assert attachment is not None
    assert (attachment.status, attachment.name, attachment.size) == ("CLOSED", "notes.pdf", 30)
    assert httpx.get(str(attachment.url)).content == film(30, "notes.pdf").read_bytes()


def test_a_picture_that_does_not_arrive_leaves_no_record(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    asset_id = client.uploads().upload(film(10), transcode=False).asset_id
    segment = client.assets().create_segment(asset_id, {"segment_type": "COMMENT"}).raise_for_status().data
    assert segment is not None
    with Failing(iconik, 0).client() as broken:
        with pytest.raises(Crash):
            broken.uploads().upload_keyframe(film(10), asset_id)
        with pytest.raises(Crash):
            broken.uploads().upload_attachment(film(10), asset_id, str(segment.id))
    assert list(client.files().list_asset_keyframes.iter(asset_id)) == []
    assert list(client.files().list_attachments.iter(asset_id, str(segment.id))) == []


def test_a_folder(client: PythonikClient, tmp_path: Path) -> None:
    folder = tmp_path / "reel"
    (folder / "sub").mkdir(parents=True)
    frames = {f"frame.{number:04}.dpx": os.urandom(1000 * number) for number in range(6)}
    frames["sub/long.mov"] = os.urandom(PART + 1)
    for name, data in frames.items():
        (folder / name).write_bytes(data)
    told: list[UploadProgress] = []
    upload = client.uploads().upload_directory(folder, directory="reels", part_size=PART, on_progress=told.append)
    assert upload.files.keys() == frames.keys()
    assert upload.size == told[-1].sent == told[-1].total == sum(map(len, frames.values()))
    for name, data in frames.items():
        file = client.files().get_file(upload.asset_id, upload.files[name]).raise_for_status().data
        assert file is not None
        assert httpx.get(str(file.url)).content == data
        assert f"{file.directory_path}/{file.original_name}" == f"reels/{name}"
        assert file.file_set_id == upload.file_set_id
    assert client.uploads().unfinished() == []


def test_progress(client: PythonikClient, film: Callable[[int], Path]) -> None:
    told: list[UploadProgress] = []
    client.uploads().upload(film(3 * PART), part_size=PART, on_progress=told.append)
    assert [each.state for each in told if each.sent == 0][:2] == ["registering", "uploading"]
    assert [each.sent for each in told if each.state == "uploading"] == [0, PART, 2 * PART, 3 * PART]
    assert [each.state for each in told][-2:] == ["finishing", "done"]


def test_credentials_stay_with_iconik(iconik: StandIn, film: Callable[[int], Path]) -> None:
    seen: list[HttpRequest] = []

    def look(response: HttpResponse) -> None:
        seen.append(response.request)

    with PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, on_response=look) as client:
        client.uploads().upload(film(2 * PART), part_size=PART)
    at_storage = [request for request in seen if str(request.url).startswith(str(iconik.storage_endpoint))]
    assert len(at_storage) == 4
    for request in at_storage:
        assert not {"app-id", "auth-token", "authorization"} & request.headers.keys()
        assert iconik.auth_token not in str(request.url)


# --- bad input: nothing is made ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"storage_id": "0b4d6b0a-6f3e-4c1d-9a57-8e21d3f4c605"}, UploadError, "storage 0b4d6b0a.* does not exist"),
        (
            {"collection_id": "0b4d6b0a-6f3e-4c1d-9a57-8e21d3f4c605"},
            UploadError,
            "collection 0b4d6b0a.* does not exist",
        ),
        ({"title": " "}, ValueError, "title must not be empty"),
        ({"name": "a/b"}, ValueError, "name must be a file name"),
        ({"part_size": 0}, ValueError, "part_size must be an integer of at least 1"),
        ({"workers": True}, ValueError, "workers must be an integer"),
        ({"checksum": "crc32"}, ValueError, "checksum must be md5, sha1, sha256 or None"),
        ({"bandwidth": 0}, ValueError, "bandwidth must be above 0"),
        ({"size": 3}, ValueError, "size is for streams"),
        ({"nonsense": 1}, TypeError, "nonsense"),
    ],
)
def test_bad_arguments(
    iconik: StandIn,
    client: PythonikClient,
    film: Callable[[int], Path],
    arguments: dict[str, Any],
    error: type[Exception],
    text: str,
) -> None:
    with pytest.raises(error, match=text):
        client.uploads().upload(film(10), **arguments)
    assert assets(client) == []
    assert not any(path.startswith(("POST", "PUT", "PATCH")) for path in paths(iconik))
    assert client.uploads().unfinished() == []


def test_bad_paths(iconik: StandIn, client: PythonikClient, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        client.uploads().upload(tmp_path / "missing.mov")
    with pytest.raises(IsADirectoryError, match="upload_directory"):
        client.uploads().upload(tmp_path)
    with pytest.raises(ValueError, match="not a regular file"):
        client.uploads().upload("/dev/null")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match="contains no file"):
        client.uploads().upload_directory(tmp_path / "empty")
    (tmp_path / "empty" / "null").symlink_to("/dev/null")
    with pytest.raises(PartialUploadError, match="null: not a regular file"):
        client.uploads().upload_directory(tmp_path / "empty")
    with pytest.raises(NotADirectoryError):
        client.uploads().upload_directory(sys.executable)
    assert paths(iconik) == []


def test_records_of_a_refused_upload_are_removed(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    with pytest.raises(BadRequestError, match="the field does not exist"):
        client.uploads().upload(film(10), metadata={"Nowhere": "x"})
    assert assets(client) == []
    assert client.uploads().unfinished() == []
    assert "DELETE" in [request.method for request in iconik.requests]


def test_storages_without_uploads(film: Callable[[int], Path]) -> None:
    with (
        StandIn(storage="none") as iconik,
        PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url) as client,
    ):
        with pytest.raises(UploadError, match="storage method FILE does not accept uploads over HTTP"):
            client.uploads().upload(film(10))
        assert assets(client) == []


def test_a_file_that_changes_is_refused_and_removed(client: PythonikClient, film: Callable[[int], Path]) -> None:
    path = film(3 * PART)

    def write(progress: UploadProgress) -> None:
        if progress.sent == PART:
            with path.open("ab") as file:
                file.write(b"more")

    with pytest.raises(SourceChangedError, match="upload it again when it is complete"):
        client.uploads().upload(path, part_size=PART, workers=1, on_progress=write)
    assert assets(client) == []
    assert client.uploads().unfinished() == []


# --- failure and resuming ---------------------------------------------------------------------------------------------


class Failing:
    """A client whose connection to the storage is lost at its Nth request there."""

    def __init__(self, iconik: StandIn, after: int, error: type[Exception] = Crash) -> None:
        self._iconik = iconik
        self._after = after
        self._error = error
        self.sent = 0

    def __call__(self, request: httpx.Request) -> None:
        if str(request.url).startswith(str(self._iconik.storage_endpoint)):
            self.sent += 1
            if self.sent > self._after:
                raise self._error("lost")

    def client(self) -> PythonikClient:
        iconik = self._iconik
        return PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, on_request=self)


@pytest.mark.parametrize("after", [0, 1, 2, 3, 4, 5])
@pytest.mark.parametrize("how", ["call", "resume"])
def test_the_same_call_goes_on(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path], after: int, how: str
) -> None:
    path = film(4 * PART + 3)
    failing = Failing(iconik, after)
    with failing.client() as broken, pytest.raises(Crash) as caught:
        broken.uploads().upload(path, part_size=PART, workers=1)
    [unfinished] = client.uploads().unfinished()
    assert any(f"pythonik uploads resume {unfinished.id}" in note for note in caught.value.__notes__)
    counting = Failing(iconik, 10**6)
    with counting.client() as healthy:
        if how == "call":
            upload = healthy.uploads().upload(path, part_size=PART, workers=1)
        else:
            found = healthy.uploads().resume(unfinished.id)
            assert isinstance(found, Upload)
            upload = found
    assert stored(client, upload) == path.read_bytes()
    assert len(assets(client)) == 1
    assert upload.resumed == max(0, min(after - 1, 5)) * PART
    # One to start or to list, one for each part that was missing, one to complete.
    assert counting.sent <= 1 + (5 - max(0, after - 1)) + 1
    assert client.uploads().unfinished() == []


@pytest.mark.parametrize("how", ["resume", "abort"])
def test_a_part_that_the_storage_wants_larger_than_the_file(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path], how: str
) -> None:
    """It began in parts, and goes on and ends so."""
    path = film(3 << 20)
    with Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(path, part_size=1 << 20)
    [unfinished] = client.uploads().unfinished()
    assert unfinished.parts == 1
    if how == "resume":
        upload = client.uploads().resume(unfinished.id)
        assert isinstance(upload, Upload)
        assert upload.resumed == upload.size
        assert stored(client, upload) == path.read_bytes()
    else:
        assert client.uploads().abort(unfinished.id) == []
        assert len([path for path in paths(iconik) if path.endswith("/multipart/cleanup/")]) == 1


def test_after_the_bytes_are_there_only_the_rest_is_done(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    path = film(2 * PART)

    def fail(request: httpx.Request) -> None:
        if request.method == "PATCH" and "/files/" in request.url.path:
            raise Crash

    with (
        PythonikClient(iconik.app_id, iconik.auth_token, base_url=iconik.base_url, on_request=fail) as broken,
        pytest.raises(Crash),
    ):
        broken.uploads().upload(path, part_size=PART)
    counting = Failing(iconik, 10**6)
    with counting.client() as healthy:
        upload = healthy.uploads().upload(path, part_size=PART)
    assert counting.sent == 0
    assert stored(client, upload) == path.read_bytes()


def test_aborting_leaves_nothing(iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]) -> None:
    path = film(3 * PART)
    with Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(path, part_size=PART)
    [unfinished] = client.uploads().unfinished()
    path.unlink()  # it may be gone
    assert client.uploads().abort(unfinished.id) == []
    assert assets(client) == []
    assert client.uploads().unfinished() == []
    cleanups = [path for path in paths(iconik) if path.endswith("/multipart/cleanup/")]
    assert len(cleanups) == 1
    with pytest.raises(UploadError, match=r"unfinished upload .* does not exist"):
        client.uploads().abort(unfinished.id)


def test_without_resuming_a_failure_is_removed(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    with Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(film(3 * PART), part_size=PART, resume=False)
    assert assets(client) == []
    assert client.uploads().unfinished() == []


def test_a_folder_goes_on(iconik: StandIn, client: PythonikClient, tmp_path: Path) -> None:
    folder = tmp_path / "reel"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.dpx").write_bytes(os.urandom(100 + number))
    with Failing(iconik, 5).client() as broken, pytest.raises(Crash):
        broken.uploads().upload_directory(folder)
    [unfinished] = client.uploads().unfinished()
    counting = Failing(iconik, 10**6)
    with counting.client() as healthy:
        upload = healthy.uploads().resume(unfinished.id)
    assert counting.sent <= 9
    assert len(assets(client)) == 1
    assert not isinstance(upload, Upload)
    for name, file_id in upload.files.items():
        file = client.files().get_file(upload.asset_id, file_id).raise_for_status().data
        assert file is not None
        assert httpx.get(str(file.url)).content == (folder / name).read_bytes()
    assert client.uploads().unfinished() == []


def test_a_folder_is_aborted(iconik: StandIn, client: PythonikClient, tmp_path: Path, journals: Path) -> None:
    folder = tmp_path / "reel"
    folder.mkdir()
    for number in range(6):
        (folder / f"{number}.dpx").write_bytes(os.urandom(100 + number))
    with Failing(iconik, 3).client() as broken, pytest.raises(Crash):
        broken.uploads().upload_directory(folder)
    [unfinished] = client.uploads().unfinished()
    assert client.uploads().abort(unfinished.id) == []
    assert assets(client) == []
    assert list(journals.iterdir()) == []


def test_an_upload_of_another_iconik_is_left_alone(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    with Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(film(3 * PART), part_size=PART)
    [unfinished] = client.uploads().unfinished()
    with PythonikClient("a", "b", base_url="http://127.0.0.1:9") as other:
        for act in (other.uploads().resume, other.uploads().abort):
            with pytest.raises(UploadError, match="belongs to http://127"):
                act(unfinished.id)


def test_a_listener_that_raises_ends_it(client: PythonikClient, film: Callable[[int], Path]) -> None:
    def stop(progress: UploadProgress) -> None:
        if progress.sent:
            raise Crash("enough")

    path = film(3 * PART)
    with pytest.raises(Crash, match="enough"):
        client.uploads().upload(path, part_size=PART, workers=1, on_progress=stop)
    upload = client.uploads().upload(path, part_size=PART)
    assert upload.resumed == PART


def test_the_job_says_when_it_failed(iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]) -> None:
    path = film(3 * PART)
    with Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(path, part_size=PART)
    [unfinished] = client.uploads().unfinished()
    job_id = unfinished.values["job_id"]
    job = client.jobs().get_job(job_id).raise_for_status().data
    assert job is not None
    assert (job.status, job.error_message) == ("FAILED", "lost")
    upload = client.uploads().upload(path, part_size=PART)
    assert upload.job_id == job_id
    job = client.jobs().get_job(job_id).raise_for_status().data
    assert job is not None
    assert job.status == "FINISHED"


def test_aborting_the_job_ends_the_upload(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pythonik.uploads.base.progress._JOB_INTERVAL", 0.0)

    def press_abort(progress: UploadProgress) -> None:
        if progress.sent == PART:
            [unfinished] = client.uploads().unfinished()
            client.jobs().update(unfinished.values["job_id"], {"status": "ABORT_PENDING"}).raise_for_status()

    with pytest.raises(UploadAbortedError, match="was aborted in iconik"):
        client.uploads().upload(film(4 * PART), part_size=PART, workers=1, on_progress=press_abort)
    assert assets(client) == []
    [job] = client.jobs().list_jobs.iter()
    assert job.status == "ABORTED"
    assert client.uploads().unfinished() == []


def test_abort_at_the_end_is_not_overwritten(
    client: PythonikClient, film: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pythonik.uploads.flow.upload._ABORT_SECONDS", 0.0)

    def press_abort(progress: UploadProgress) -> None:
        if progress.state == "finishing":
            [unfinished] = client.uploads().unfinished()
            client.jobs().update(unfinished.values["job_id"], {"status": "ABORT_PENDING"}).raise_for_status()

    with pytest.raises(UploadAbortedError):
        client.uploads().upload(film(100), on_progress=press_abort, transcode=False)
    [job] = client.jobs().list_jobs.iter()
    assert job.status == "ABORTED"


def test_a_job_that_cannot_be_told_does_no_harm(
    iconik: StandIn, film: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("pythonik.uploads.base.progress._JOB_INTERVAL", 0.0)

    def refuse(response: httpx.Response) -> None:
        if response.request.method == "PATCH" and "/jobs/" in response.request.url.path:
            response.status_code = 503
            response.headers["Retry-After"] = "0"

    with PythonikClient(
        iconik.app_id, iconik.auth_token, base_url=iconik.base_url, on_response=refuse, retries=NO_RETRIES
    ) as client:
        with caplog.at_level(logging.WARNING, "pythonik.uploads"):
            upload = client.uploads().upload(film(2 * PART), part_size=PART)
        assert stored(client, upload)
    assert "iconik responded with status 503" in caplog.text


def test_secrets_are_not_shown(
    iconik: StandIn,
    client: PythonikClient,
    film: Callable[[int], Path],
    caplog: pytest.LogCaptureFixture,
    journals: Path,
) -> None:
    with caplog.at_level(logging.DEBUG), Failing(iconik, 2).client() as broken, pytest.raises(Crash):
        broken.uploads().upload(film(3 * PART), part_size=PART)
    [journal] = journals.glob("*.upload")
    for text in (caplog.text, journal.read_text(), repr(client.uploads().unfinished())):
        assert iconik.auth_token not in text
        assert "X-Amz-Signature" not in text


def test_a_connection_that_is_lost_for_good(
    iconik: StandIn, client: PythonikClient, film: Callable[[int], Path]
) -> None:
    path = film(3 * PART)
    with pytest.raises((ApiConnectionError, ApiStatusError)):
        _upload_while_storage_is_away(iconik, path)
    upload = client.uploads().upload(path, part_size=PART)
    assert stored(client, upload) == path.read_bytes()


def _upload_while_storage_is_away(iconik: StandIn, path: Path) -> None:
    from iconik_api.runtime.policy.retry import Retries

    def redirect(request: HttpRequest) -> None:
        endpoint = str(iconik.storage_endpoint)
        if request.url.startswith(endpoint):
            request.url = Url(request.url.replace(endpoint, "http://127.0.0.1:9", 1))  # nobody listens there

    retries = Retries(2, backoff=0.01)
    with PythonikClient(
        iconik.app_id, iconik.auth_token, base_url=iconik.base_url, on_request=redirect, retries=retries
    ) as away:
        away.uploads().upload(path, part_size=PART)
