"""Uploads go to a real S3 server over URLs whose signatures it checks."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn
from pythonik.testing.backend import S3Backend
from pythonik.testing.storage import Nanio

from .conftest import STORAGES, Api

pytestmark = pytest.mark.storage

PART = 5 * 1024 * 1024


@pytest.fixture(params=STORAGES)
def storage(request: pytest.FixtureRequest) -> str:
    """Name of each of the storage servers."""
    name: str = request.param
    return name


@pytest.fixture
def api(request: pytest.FixtureRequest, storage: str) -> Iterator[Api]:
    """A client of a stand-in with such a server."""
    stand_in = request.getfixturevalue(f"with_{storage}")
    stand_in.reset()
    client = Api(stand_in)
    with client.http:
        yield client
    assert stand_in.faults == []


@pytest.fixture(scope="module")
def with_nanio() -> Iterator[StandIn]:
    with StandIn(storage="nanio") as stand_in:
        yield stand_in


@pytest.fixture(scope="module")
def with_seaweedfs() -> Iterator[StandIn]:
    with StandIn(storage="seaweedfs") as stand_in:
        yield stand_in


def changed(url: str) -> str:
    """Return a URL with another signature."""
    return re.sub(r"(?<=X-Amz-Signature=)(.)", lambda first: "1" if first[0] == "0" else "0", url)


@pytest.mark.parametrize("name", ["harbour.mov", "Häfen & Küste 100% +~'(1)#?.mov", "a/b.mov"])
def test_a_small_file(api: Api, name: str, plain: httpx.Client) -> None:
    asset = api.asset()
    file = api.file(asset["id"], name)
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}/"
    assert (file["status"], file["storage_method"], file["upload_method"]) == ("OPEN", "S3", "PUT")
    assert api("GET", at)["url"] is None
    assert plain.put(changed(file["upload_url"]), content=b"abc").status_code == 403
    assert plain.post(file["upload_url"], content=b"abc").status_code in {403, 405}
    assert plain.put(file["upload_url"], content=b"abc").status_code == 200
    assert plain.put(file["upload_url"], content=b"abc", headers={"App-ID": "x"}).status_code == 200
    closed = api("PATCH", at, {"status": "CLOSED"})
    assert "upload_url" not in closed
    assert plain.get(closed["url"]).content == b"abc"
    assert plain.get(changed(closed["url"])).status_code == 403
    fresh = api("GET", at, generate_signed_post_url=True)
    assert plain.put(fresh["upload_url"], content=b"abcd").status_code == 200
    (listed,) = api("GET", f"files/v1/assets/{asset['id']}/files/", generate_signed_url=True)["objects"]
    assert plain.get(listed["url"]).content == b"abcd"


def test_a_file_that_is_on_its_storage_already_is_not_uploaded(api: Api) -> None:
    assert "upload_url" not in api.file(api.asset()["id"], status="CLOSED")
    assert "upload_url" not in api.file(api.asset()["id"], type="DIRECTORY")


def start(plain: httpx.Client, record: dict[str, Any]) -> str:
    response = plain.post(record["multipart_upload_url"])
    assert response.status_code == 200
    match = re.search("<UploadId>(.+)</UploadId>", response.text)
    assert match is not None
    return match[1]


def complete(plain: httpx.Client, url: str, etags: list[str]) -> httpx.Response:
    parts = "".join(
        f"<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>" for number, etag in enumerate(etags, 1)
    )
    return plain.post(url, content=f"<CompleteMultipartUpload>{parts}</CompleteMultipartUpload>")


@pytest.mark.parametrize("kind", ["files", "proxies"])
def test_an_upload_in_parts(api: Api, kind: str, plain: httpx.Client) -> None:
    asset = api.asset()
    at = f"files/v1/assets/{asset['id']}"
    record = api.file(asset["id"]) if kind == "files" else api("POST", f"{at}/proxies/", {"name": "proxy.mp4"})
    at = f"{at}/{kind}/{record['id']}"
    upload_id = start(plain, record)
    content = [b"a" * PART, b"b" * 10]
    urls = api("GET", f"{at}/multipart_url/part/", upload_id=upload_id, parts_num=2)["objects"]
    assert [each["number"] for each in urls] == [1, 2]
    assert plain.put(changed(urls[0]["url"]), content=content[0]).status_code == 403
    answers = [plain.put(each["url"], content=part) for each, part in zip(urls, content, strict=True)]
    assert [answer.status_code for answer in answers] == [200, 200]
    (listing,) = api("GET", f"{at}/multipart_url/", upload_id=upload_id, type="list_parts_url")["list_parts_url"]
    assert plain.get(listing).text.count("<PartNumber>") == 2
    only = api("GET", f"{at}/multipart_url/", upload_id=upload_id, type="complete_url")
    assert list(only) == ["complete_url"]
    done = complete(plain, only["complete_url"], [answer.headers["ETag"] for answer in answers])
    assert "<CompleteMultipartUploadResult" in done.text
    api("POST", f"{at}/multipart/cleanup/", {"upload_id": upload_id}, expect=200)
    closed = api("PATCH", f"{at}/", {"status": "CLOSED"})
    assert plain.get(closed["url"]).content == b"".join(content)


def test_part_urls_come_in_pages(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}/multipart_url/part/"

    def numbers(**query: Any) -> list[int]:
        return [each["number"] for each in api("GET", at, upload_id="x", parts_num=23, **query)["objects"]]

    assert numbers() == list(range(1, 11))
    assert numbers(page=3) == [21, 22, 23]
    assert numbers(page=4) == []
    assert numbers(page=2, per_page=20) == [21, 22, 23]


def test_chosen_parts_are_signed_with_their_checksum(api: Api, storage: str, plain: httpx.Client) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    upload_id = start(plain, file)
    checksum = base64.b64encode(hashlib.md5(b"abc").digest()).decode()
    body = {"upload_id": upload_id, "parts": [{"part_number": 2, "checksum": checksum}, {"part_number": 7}]}
    answer = api("POST", f"files/v1/assets/{asset['id']}/files/{file['id']}/multipart_url/s3/part/", body)
    second, seventh = answer["parts"]
    assert (second["part_number"], seventh["part_number"]) == (2, 7)
    assert plain.put(second["url"], content=b"abc").status_code == 403
    if storage == "seaweedfs":  # nanio compares the digest of whole objects, not of parts
        assert plain.put(second["url"], content=b"xyz", headers={"Content-MD5": checksum}).status_code == 400
    assert plain.put(second["url"], content=b"abc", headers={"Content-MD5": checksum}).status_code == 200
    assert plain.put(seventh["url"], content=b"any").status_code == 200


def test_an_upload_is_aborted(api: Api, plain: httpx.Client) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}"
    upload_id = start(plain, file)
    (part,) = api("GET", f"{at}/multipart_url/part/", upload_id=upload_id, parts_num=1)["objects"]
    api("POST", f"{at}/multipart/cleanup/", {"upload_id": upload_id, "abort_upload": True})
    assert plain.put(part["url"], content=b"abc").status_code == 404
    abort = api("GET", f"{at}/multipart_url/", upload_id=start(plain, file))["abort_url"]
    assert plain.delete(abort).status_code == 204
    assert "not one of complete_url" in api.errors("GET", f"{at}/multipart_url/", upload_id="x", type="other")[0]


def test_parts_of_s3_need_an_upload(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}"
    assert api.errors("GET", f"{at}/multipart_url/part/", parts_num=1) == ["query.upload_id: is required for S3"]


@pytest.fixture
def backend() -> Iterator[S3Backend]:
    made = S3Backend(Nanio())
    yield made
    made.stop()


def test_a_bucket_that_refuses_lists_and_aborts(backend: S3Backend, plain: httpx.Client) -> None:
    with StandIn(storage=backend) as iconik:
        api = Api(iconik)
        with api.http:
            asset = api.asset()
            file = api.file(asset["id"])
            at = f"files/v1/assets/{asset['id']}/files/{file['id']}"
            upload_id = start(plain, file)
            backend.allows_lists = backend.allows_aborts = False
            urls = api("GET", f"{at}/multipart_url/", upload_id=upload_id)
            assert plain.get(urls["list_parts_url"][0]).status_code == 403
            assert plain.delete(urls["abort_url"]).status_code == 403
            cleanup = {"upload_id": upload_id, "abort_upload": True}
            assert "did not abort" in api.errors("POST", f"{at}/multipart/cleanup/", cleanup)[0]
            backend.allows_lists = True
            (url,) = api("GET", f"{at}/multipart_url/", upload_id=upload_id, type="list_parts_url")["list_parts_url"]
            assert plain.get(url).status_code == 200


def test_a_storage_that_demands_the_digest_of_each_part(backend: S3Backend, plain: httpx.Client) -> None:
    backend.settings["presign_md5_checksum"] = True
    with StandIn(storage=backend) as iconik:
        api = Api(iconik)
        with api.http:
            assert api.storage()["settings"]["presign_md5_checksum"] is True
            asset = api.asset()
            file = api.file(asset["id"])
            at = f"files/v1/assets/{asset['id']}/files/{file['id']}/multipart_url"
            upload_id = start(plain, file)
            assert "checksum" in api.errors("GET", f"{at}/part/", upload_id=upload_id, parts_num=1)[0]
            body: dict[str, Any] = {"upload_id": upload_id, "parts": [{"part_number": 1}]}
            assert "checksum" in api.errors("POST", f"{at}/s3/part/", body)[0]
            body["parts"][0]["checksum"] = checksum = base64.b64encode(hashlib.md5(b"abc").digest()).decode()
            (part,) = api("POST", f"{at}/s3/part/", body)["parts"]
            assert plain.put(part["url"], content=b"abc").status_code == 403
            assert plain.put(part["url"], content=b"abc", headers={"Content-MD5": checksum}).status_code == 200


def test_urls_expire(backend: S3Backend, plain: httpx.Client) -> None:
    with StandIn(storage=backend) as iconik:
        api = Api(iconik)
        with api.http:
            backend.lifetime = -1
            assert plain.put(api.file(api.asset()["id"])["upload_url"], content=b"abc").status_code in {400, 403}
            backend.lifetime = 60
            assert plain.put(api.file(api.asset()["id"])["upload_url"], content=b"abc").status_code == 200


def test_large_files_are_for_b2(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}/multipart/b2"
    assert api.errors("POST", f"{at}/start/", {}) == ["the storage does not support large files"]
