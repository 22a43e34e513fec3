"""FilesSpec: the methods of several requests, what they add to a body, and the defects of 1.x that they do not have."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from iconik_api.runtime.policy.retry import NO_RETRIES
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import (
    ForbiddenError,
    NotFoundError,
    PythonikError,
    UnexpectedStorageMethodForProxy,
)
from pythonik.models.files.file import File, FileCreate, FileSetCreate
from pythonik.models.files.keyframe import GCSKeyframeUploadResponse, Keyframe
from pythonik.specs.base import PythonikResponse
from pythonik.specs.files import FilesSpec
from pythonik.specs.upload_sessions import s3_upload_id
from tests.messages import a_response

from .storage_server import Seen, Server

APP_ID = "app-id-of-the-tests"
AUTH_TOKEN = "auth-token-of-the-tests"

FILES = "/API/files/v1/"
PROXY = FILES + "assets/a1/proxies/p1/"
SIGNED = "/bucket/key?X-Amz-Signature=5ig%2Fned&uploads="
OPENED = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<InitiateMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
    b"<Bucket>bucket</Bucket><Key>key</Key><UploadId>upload-1</UploadId>"
    b"</InitiateMultipartUploadResult>"
)

Call = Callable[..., PythonikResponse[Any]]


@pytest.fixture
def iconik() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture
def storage() -> Iterator[Server]:
    with Server() as server:
        yield server
    for request in server.seen:
        assert_without_credentials(request)


def assert_without_credentials(request: Seen) -> None:
    assert not {"app-id", "auth-token", "authorization", "cookie"} & request.headers.keys()
    everything = f"{request.path}?{request.query} {request.headers} {request.body!r}"
    assert APP_ID not in everything
    assert AUTH_TOKEN not in everything


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, iconik: Server) -> Call:
    """Calls a method of the facade by its name, in both ways; `client` are options for the client."""

    def sync(method: str, *args: Any, client: dict[str, Any] | None = None, **kwargs: Any) -> PythonikResponse[Any]:
        with PythonikClient(APP_ID, AUTH_TOKEN, base_url=iconik.url, retries=NO_RETRIES, **client or {}) as pythonik:
            return getattr(pythonik.files(), method)(*args, **kwargs)

    async def awaited(
        method: str, *args: Any, client: dict[str, Any] | None = None, **kwargs: Any
    ) -> PythonikResponse[Any]:
        async with AsyncPythonikClient(
            APP_ID, AUTH_TOKEN, base_url=iconik.url, retries=NO_RETRIES, **client or {}
        ) as pythonik:
            return await getattr(pythonik.files(), method)(*args, **kwargs)

    def run(*args: Any, **kwargs: Any) -> PythonikResponse[Any]:
        return asyncio.run(awaited(*args, **kwargs))

    return sync if request.param == "sync" else run


# --- the upload id of a proxy ---


@pytest.fixture
def s3_proxy(iconik: Server, storage: Server) -> None:
    iconik.answer("GET", PROXY, {"id": "p1", "storage_method": "S3", "multipart_upload_url": storage.url + SIGNED})
    storage.answer("POST", "/bucket/key", OPENED)


@pytest.fixture
def gcs_proxy(iconik: Server, storage: Server) -> None:
    iconik.answer("GET", PROXY, {"id": "p1", "storage_method": "GCS", "upload_url": storage.url + SIGNED})
    storage.answer("POST", "/bucket/key", status=201, X_GUploader_UploadID="upload-2", Location="https://gcs/session")


@pytest.mark.usefixtures("s3_proxy")
def test_upload_id_of_a_proxy_on_s3(call: Call, iconik: Server, storage: Server) -> None:
    response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data == "upload-1"
    assert response.response.ok
    assert response.response.content == OPENED
    (asked,) = iconik.seen
    assert (asked.method, asked.path) == ("GET", PROXY)
    assert (asked.headers["app-id"], asked.headers["auth-token"]) == (APP_ID, AUTH_TOKEN)
    (opened,) = storage.seen
    assert (opened.method, opened.path, opened.query) == ("POST", "/bucket/key", "X-Amz-Signature=5ig%2Fned&uploads=")
    assert opened.body == b""
    assert opened.headers["content-length"] == "0"
    assert not {"content-type", "origin", "referer"} & opened.headers.keys()


@pytest.mark.usefixtures("gcs_proxy")
def test_upload_id_of_a_proxy_on_gcs(call: Call, storage: Server) -> None:
    response = call("get_upload_id_for_proxy", asset_id="a1", proxy_id="p1")

    assert response.data == "upload-2"
    assert response.response.status_code == 201
    (opened,) = storage.seen
    assert (opened.method, opened.path, opened.query) == ("POST", "/bucket/key", "X-Amz-Signature=5ig%2Fned&uploads=")
    assert opened.headers["x-goog-resumable"] == "start"
    assert opened.headers["content-length"] == "0"


@pytest.mark.usefixtures("s3_proxy")
def test_only_the_timeout_of_the_options_reaches_the_storage(call: Call, iconik: Server, storage: Server) -> None:
    response = call(
        "get_upload_id_for_proxy", "a1", "p1", params={"content_type": "video/mp4"}, headers={"X-Mine": "1"}, timeout=5
    )

    assert response.data == "upload-1"
    assert response.response.request.timeout.read == 5
    assert (iconik.seen[0].query, iconik.seen[0].headers["x-mine"]) == ("content_type=video%2Fmp4", "1")
    assert "content_type" not in storage.seen[0].query
    assert "x-mine" not in storage.seen[0].headers


def test_an_unknown_proxy_opens_nothing(call: Call) -> None:
    response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data is None
    assert response.response.status_code == 404
    assert response.response.json() == {"errors": ["not found"]}
    with pytest.raises(NotFoundError):
        response.raise_for_status()


def test_a_refusal_of_the_proxy_names_the_roles(call: Call, iconik: Server) -> None:
    iconik.answer("GET", PROXY, {"errors": ["no"]}, status=403)

    with pytest.raises(ForbiddenError, match="can_read_proxies"):
        call("get_upload_id_for_proxy", "a1", "p1").raise_for_status()


def test_raise_on_error_holds_for_both_requests(call: Call, iconik: Server, storage: Server) -> None:
    with pytest.raises(NotFoundError):
        call("get_upload_id_for_proxy", "a1", "p1", client={"raise_on_error": True})

    url = f"{storage.url}/elsewhere?Signature=secret"
    iconik.answer("GET", PROXY, {"id": "p1", "storage_method": "S3", "multipart_upload_url": url})
    with pytest.raises(NotFoundError, match="/elsewhere") as caught:
        call("get_upload_id_for_proxy", "a1", "p1", client={"raise_on_error": True})
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("content", [b"<html>busy</html>", b"", [], None, "text"])
def test_an_answer_that_is_no_proxy_is_returned(call: Call, iconik: Server, content: object) -> None:
    iconik.answer("GET", PROXY, content)

    response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data is None
    assert response.response.ok
    assert response.response.url.path == PROXY


@pytest.mark.usefixtures("s3_proxy")
def test_a_refusal_of_s3_has_no_data(call: Call, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", OPENED, status=403)

    response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data is None
    assert response.response.status_code == 403
    assert response.response.url.path == "/bucket/key"


@pytest.mark.usefixtures("gcs_proxy")
def test_a_refusal_of_gcs_has_no_data_though_it_has_the_header(call: Call, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", status=403, X_GUploader_UploadID="not-an-upload")

    assert call("get_upload_id_for_proxy", "a1", "p1").data is None


@pytest.mark.usefixtures("gcs_proxy")
def test_a_missing_header_of_gcs_is_no_error(call: Call, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", status=201)

    response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data is None
    assert response.response.status_code == 201


@pytest.mark.usefixtures("s3_proxy")
def test_a_storage_that_redirects_is_not_followed(call: Call, iconik: Server, storage: Server) -> None:
    with Server() as stranger:
        storage.answer("POST", "/bucket/key", status=307, Location=f"{stranger.url}/bucket/key")
        response = call("get_upload_id_for_proxy", "a1", "p1")

    assert response.data is None
    assert response.response.status_code == 307
    assert stranger.seen == []


@pytest.mark.parametrize("method", ["B2", "AZURE", "FILE", "s3", "", None])
def test_another_storage_method_is_an_error(call: Call, iconik: Server, storage: Server, method: str | None) -> None:
    url = storage.url + SIGNED
    iconik.answer("GET", PROXY, {"storage_method": method, "multipart_upload_url": url, "upload_url": url})

    with pytest.raises(UnexpectedStorageMethodForProxy, match=f"of proxy p1 is {method!r}.*upload_url"):
        call("get_upload_id_for_proxy", "a1", "p1")
    assert storage.seen == []


def test_an_unset_storage_method_is_an_error(call: Call, iconik: Server) -> None:
    iconik.answer("GET", PROXY, {"id": "p1"})

    with pytest.raises(UnexpectedStorageMethodForProxy):
        call("get_upload_id_for_proxy", "a1", "p1")


@pytest.mark.parametrize(("method", "field"), [("S3", "multipart_upload_url"), ("GCS", "upload_url")])
@pytest.mark.parametrize("url", [{}, None, "", 5])
def test_a_proxy_without_upload_url_sends_nothing(
    call: Call, iconik: Server, method: str, field: str, url: object
) -> None:
    iconik.answer("GET", PROXY, {"storage_method": method, **({} if url == {} else {field: url})})

    with pytest.raises(PythonikError, match=f"the record has no {field}"):
        call("get_upload_id_for_proxy", "a1", "p1")
    assert [request.method for request in iconik.seen] == ["GET"]


def test_an_empty_id_sends_nothing(call: Call, iconik: Server) -> None:
    with pytest.raises(ValueError, match="proxy_id"):
        call("get_upload_id_for_proxy", "a1", "")
    with pytest.raises(TypeError, match="proxy_id"):
        call("get_upload_id_for_proxy", "a1")
    assert iconik.seen == []


# --- the XML of S3 ---


def opened_with(document: bytes) -> str | None:
    return s3_upload_id(a_response(200, document))


@pytest.mark.parametrize(
    ("document", "upload_id"),
    [
        (OPENED, "upload-1"),
        (b"<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>", "u"),
        (
            b'<s:InitiateMultipartUploadResult xmlns:s="urn:x"><s:UploadId>u</s:UploadId>'
            b"</s:InitiateMultipartUploadResult>",
            "u",
        ),
        (
            b"<InitiateMultipartUploadResult>\n <UploadId>\n  a&amp;b&#x2F;c<![CDATA[<d>]]>\n </UploadId>\n"
            b"</InitiateMultipartUploadResult>",
            "a&b/c<d>",
        ),
        (OPENED.replace(b"UTF-8", b"unheard-of"), "upload-1"),
        ("\ufeff<InitiateMultipartUploadResult><UploadId>ü</UploadId></InitiateMultipartUploadResult>".encode(), "ü"),
    ],
    ids=["s3", "no-namespace", "prefix", "escapes", "unknown-encoding", "byte-order-mark"],
)
def test_upload_id_in_xml(document: bytes, upload_id: str) -> None:
    assert opened_with(document) == upload_id


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"not XML",
        b'{"UploadId": "u"}',
        OPENED[:-5],
        OPENED + b"<more/>",
        b"<InitiateMultipartUploadResult/>",
        b"<InitiateMultipartUploadResult><UploadId> </UploadId></InitiateMultipartUploadResult>",
        b"<InitiateMultipartUploadResult><Key><UploadId>u</UploadId></Key></InitiateMultipartUploadResult>",
        b"<Error><Code>NoSuchUpload</Code><UploadId>u</UploadId></Error>",
        b"<InitiateMultipartUploadResult><UploadId>\xff</UploadId></InitiateMultipartUploadResult>",
    ],
)
def test_xml_without_upload_id(document: bytes) -> None:
    assert opened_with(document) is None


@pytest.mark.parametrize(
    "doctype",
    [
        b'<!DOCTYPE x [<!ENTITY id "entity">]>',
        b'<!DOCTYPE x [<!ENTITY id SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY id "&b;&b;&b;">]>',
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">',
        b"<!DOCTYPE x>",
    ],
)
def test_xml_with_a_doctype_is_refused(doctype: bytes) -> None:
    for text in (b"&id;", b"upload-1"):
        document = b"<InitiateMultipartUploadResult><UploadId>" + text + b"</UploadId></InitiateMultipartUploadResult>"
        assert opened_with(doctype + document) is None


# --- the upload id of a keyframe ---


def test_upload_id_of_a_keyframe_on_gcs(call: Call, iconik: Server, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", status=201, X_GUploader_UploadID="upload-3", Location="https://gcs/session")
    keyframe = Keyframe(storage_method="GCS", upload_url=storage.url + SIGNED)

    response = call("get_upload_id_for_keyframe", keyframe, timeout=5)

    assert response.data == GCSKeyframeUploadResponse(upload_id="upload-3", location="https://gcs/session")
    assert response.response.status_code == 201
    assert response.response.request.timeout.read == 5
    assert iconik.seen == []
    (opened,) = storage.seen
    assert (opened.method, opened.path, opened.query) == ("POST", "/bucket/key", "X-Amz-Signature=5ig%2Fned&uploads=")
    assert opened.headers["x-goog-resumable"] == "start"


def test_missing_headers_of_gcs_are_none(call: Call, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", status=201)

    response = call("get_upload_id_for_keyframe", Keyframe(storage_method="GCS", upload_url=storage.url + SIGNED))

    assert response.data == GCSKeyframeUploadResponse(upload_id=None, location=None)


def test_a_refused_keyframe_has_no_data(call: Call, storage: Server) -> None:
    storage.answer("POST", "/bucket/key", status=403, X_GUploader_UploadID="not-an-upload")

    response = call("get_upload_id_for_keyframe", Keyframe(storage_method="GCS", upload_url=storage.url + SIGNED))

    assert response.data is None
    assert response.response.status_code == 403


@pytest.mark.parametrize(
    ("keyframe", "error", "message"),
    [
        (Keyframe(storage_method="S3", upload_url="http://127.0.0.1:9/"), NotImplementedError, "PUT the picture"),
        (Keyframe(storage_method="B2", upload_url="http://127.0.0.1:9/"), UnexpectedStorageMethodForProxy, "is 'B2'"),
        (Keyframe(storage_method=""), UnexpectedStorageMethodForProxy, "is ''"),
        (Keyframe(), UnexpectedStorageMethodForProxy, "upload_url"),
        (Keyframe(storage_method="GCS"), PythonikError, "the record has no upload_url"),
        ("k1", TypeError, "keyframe must be a Keyframe, not str"),
    ],
)
def test_a_keyframe_that_has_no_upload_id(
    call: Call, iconik: Server, keyframe: object, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        call("get_upload_id_for_keyframe", keyframe)
    assert iconik.seen == []


# --- parts of an upload ---


def test_url_that_completes_an_upload(call: Call, iconik: Server) -> None:
    iconik.answer("GET", PROXY + "multipart_url/", {"complete_url": "https://s3/complete", "abort_url": None})

    response = call("get_s3_complete_url", "a1", "p1", "u 1")

    assert response.data == "https://s3/complete"
    assert response.response.json()["complete_url"] == "https://s3/complete"
    assert iconik.seen[0].query == "upload_id=u+1&type=complete_url"


@pytest.mark.parametrize("content", [{}, {"complete_url": None}, {"complete_url": ""}, [], b"", b"<html>"])
def test_an_answer_without_the_url_that_completes(call: Call, iconik: Server, content: object) -> None:
    iconik.answer("GET", PROXY + "multipart_url/", content)

    response = call("get_s3_complete_url", "a1", "p1", "u1")

    assert response.data is None
    assert response.response.ok


def test_an_unknown_upload_has_no_url_that_completes(call: Call) -> None:
    response = call("get_s3_complete_url", "a1", "p1", "u1")

    assert response.data is None
    assert response.response.status_code == 404


def test_urls_of_parts(call: Call, iconik: Server) -> None:
    iconik.answer("GET", PROXY + "multipart_url/part/", {"objects": [{"number": 1, "url": "https://s3/part"}]})

    response = call("get_s3_presigned_url", "a1", "p1", upload_id="u1", part_number=3)

    assert response.data.objects[0].url == "https://s3/part"
    assert iconik.seen[0].query == "upload_id=u1&parts_num=3"


# --- additions to a body ---


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (FileCreate(original_name="o"), {"type": "FILE", "directory_path": "", "original_name": "o"}),
        (
            FileCreate(original_name="o", type="SEQUENCE", directory_path="d", id="read-only", mine=1),
            {"type": "SEQUENCE", "directory_path": "d", "original_name": "o", "mine": 1},
        ),
        ({"original_name": "o"}, {"original_name": "o"}),
        ({}, {}),
    ],
)
def test_new_file_has_the_fields_that_iconik_requires(call: Call, iconik: Server, body: object, sent: object) -> None:
    iconik.answer("POST", FILES + "assets/a1/files/", {"id": "f1", "status": "OPEN"}, status=201)

    response = call("create_asset_file", "a1", body)

    assert response.data.id == "f1"
    assert iconik.seen[0].json() == sent


FILE_SETS = [
    (FileSetCreate(name="n", format_id="f"), {"base_dir": "", "component_ids": [], "name": "n", "format_id": "f"}),
    (
        FileSetCreate(name="n", base_dir="/d", component_ids=["c"]),
        {"base_dir": "/d", "component_ids": ["c"], "name": "n"},
    ),
    ({"name": "n"}, {"name": "n"}),
]


@pytest.mark.parametrize(("body", "sent"), FILE_SETS)
def test_new_file_set_has_the_fields_that_iconik_requires(
    call: Call, iconik: Server, body: object, sent: object
) -> None:
    iconik.answer("POST", FILES + "assets/a1/file_sets/", {"id": "s1"}, status=201)

    response = call("create_asset_file_sets", "a1", body=body, exclude_defaults=False)

    assert response.data.id == "s1"
    assert iconik.seen[0].json() == sent


@pytest.mark.parametrize(("body", "sent"), FILE_SETS)
def test_the_deprecated_name_warns_and_does_the_same(call: Call, iconik: Server, body: object, sent: object) -> None:
    iconik.answer("POST", FILES + "assets/a1/file_sets/", {"id": "s1"}, status=201)

    with pytest.warns(DeprecationWarning, match="create_asset_file_sets") as warned:
        response = call("create_asset_filesets", "a1", body)

    assert response.data.id == "s1"
    assert iconik.seen[0].json() == sent
    assert [warning.filename for warning in warned] == [__file__]


def test_a_body_of_the_wrong_type_says_which(call: Call, iconik: Server) -> None:
    with pytest.raises(TypeError, match="body must be FileCreate, a dict, a list or None, not int"):
        call("create_asset_file", "a1", 3)
    with pytest.raises(TypeError, match="body must be FileSet, a dict, a list or None, not str"):
        call("create_asset_file_sets", "a1", "name")
    with pytest.raises(TypeError, match="body must be FileCreate or File, a dict"):
        call("update_asset_file", "a1", "f1", object())
    assert iconik.seen == []


@pytest.mark.parametrize("model", [File, FileCreate])
@pytest.mark.parametrize(("name", "verb"), [("update_asset_file", "PUT"), ("partial_update_asset_file", "PATCH")])
def test_an_update_of_a_file_adds_nothing(
    call: Call, iconik: Server, name: str, verb: str, model: type[File] | type[FileCreate]
) -> None:
    iconik.answer(verb, FILES + "assets/a1/files/f1/", {"id": "f1"})

    assert call(name, "a1", "f1", model(status="CLOSED", id="f1")).data.id == "f1"
    assert iconik.seen[0].json() == {"status": "CLOSED"}


# --- defects of 1.x ---


@pytest.mark.parametrize(
    ("name", "verb", "path"),
    [
        ("update_asset_file_set", "PUT", "assets/a1/file_sets/o%2F1/"),
        ("partial_update_asset_file_set", "PATCH", "assets/a1/file_sets/o%2F1/"),
        ("update_keyframe", "PUT", "assets/a1/keyframes/o%2F1/"),
        ("partial_update_keyframe", "PATCH", "assets/a1/keyframes/o%2F1/"),
    ],
)
def test_an_update_reaches_its_object(call: Call, iconik: Server, name: str, verb: str, path: str) -> None:
    iconik.answer(verb, FILES + path, {"id": "o/1"})

    assert call(name, "a1", "o/1", {"name": "n"}).data.id == "o/1"
    assert iconik.seen[0].json() == {"name": "n"}


@pytest.mark.parametrize(
    ("name", "path"), [("create_mediainfo_job", "mediainfo/"), ("create_transcode_job", "keyframes/")]
)
def test_a_job_that_was_started_is_in_the_data(call: Call, iconik: Server, name: str, path: str) -> None:
    iconik.answer("POST", f"{FILES}assets/a1/files/f1/{path}", {"job_id": "j1"})

    assert call(name, "a1", "f1").data.job_id == "j1"
    assert call(name, "a1", "f1", priority=9).data.job_id == "j1"
    assert [request.json() for request in iconik.seen] == [{"priority": 5}, {"priority": 9}]


@pytest.mark.parametrize("name", ["get_deleted_file_sets", "get_deleted_filesets", "get_deleted_formats"])
def test_deleted_objects_are_in_the_data(call: Call, iconik: Server, name: str) -> None:
    path = FILES + ("delete_queue/formats/" if name == "get_deleted_formats" else "delete_queue/file_sets/")
    iconik.answer("GET", path, {"objects": [{"id": "o1"}]})

    assert call(name, params={"page": 2}).data.objects[0].id == "o1"
    assert iconik.seen[0].query == "page=2"


@pytest.mark.parametrize(
    ("keep", "query"), [({}, ""), ({"keep_source": False}, ""), ({"keep_source": True}, "keep_source=true")]
)
def test_a_file_set_that_was_deleted_has_no_data(call: Call, iconik: Server, keep: dict[str, bool], query: str) -> None:
    iconik.answer("DELETE", FILES + "assets/a1/file_sets/s1/")

    response = call("delete_asset_file_set", "a1", "s1", **keep)

    assert response.data is None
    assert response.response.ok
    assert iconik.seen[0].query == query


def test_the_generated_operations_that_have_a_name_of_1x(call: Call, iconik: Server) -> None:
    iconik.answer("GET", FILES + "storages/st1/files/", {"objects": []})

    assert call("list_storage_files", "st1", per_page=3).data.objects == []
    assert call("list_storage_files", storage_id="st1", params={"per_page": 3}).data.objects == []
    assert [request.query for request in iconik.seen] == ["per_page=3", "per_page=3"]
    for name in ("delete_asset_keyframe", "get_asset_keyframe", "get_storage"):
        assert getattr(FilesSpec, name).__doc__
