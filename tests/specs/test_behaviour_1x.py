"""Behaviour of pythonik 1.x that users rely on: one test or more for each row of the notes on 1.x.

The notes have three parts, and so has this module: kept behaviour, the examples of the reference document that 1.x
itself does not run, and the defects that are not inherited. `test_surface_1x` tests the behaviour of every method
(bodies, options, paths), and `test_models_1x` the models.
"""

from __future__ import annotations

import gzip
import inspect
import json
import socket
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from iconik_api.runtime.policy.retry import Retries
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.exceptions import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    PythonikError,
    PythonikException,
    RateLimitedError,
    ServerError,
    UnauthorizedError,
    UnexpectedStorageMethodForProxy,
    UnprocessableEntityError,
)
from pythonik.models import base as models_base
from pythonik.models.assets.assets import Asset, AssetCreate, BulkDelete
from pythonik.models.assets.collections import Collection
from pythonik.models.assets.segments import SegmentBody
from pythonik.models.assets.versions import AssetVersion, AssetVersionResponse
from pythonik.models.base import Status
from pythonik.models.files.file import FileCreate
from pythonik.models.files.format import FormatCreate
from pythonik.models.files.keyframe import Keyframe
from pythonik.models.jobs.job_body import JobBody, JobStatus
from pythonik.models.metadata.fields import FieldUpdate
from pythonik.models.metadata.views import ViewMetadata
from pythonik.models.mutation.metadata.mutate import UpdateMetadata
from pythonik.models.search.search_body import SearchBody
from pythonik.specs import base as specs_base
from pythonik.specs.assets import AssetSpec
from pythonik.specs.base import AsyncSpec, Spec
from pythonik.specs.files import FilesSpec

if TYPE_CHECKING:
    from .conftest import Wire

ASSETS = "/API/assets/v1/"
FILES = "/API/files/v1/"
METADATA = "/API/metadata/v1/"

# --- kept: the client -------------------------------------------------------------------------------------------------


def test_client_takes_its_arguments_by_position(make_client: Callable[..., Any], wire: Wire) -> None:
    client = make_client("an-id", "a-token", 5, wire.base_url)
    client.assets().get("a")
    client.close()
    assert wire.request.headers["App-ID"] == "an-id"
    assert wire.request.headers["Auth-Token"] == "a-token"
    assert (client.timeout, client.base_url) == (5, wire.base_url)


def test_client_has_a_timeout_unless_it_is_told_otherwise(make_client: Callable[..., Any]) -> None:
    timeout = make_client("a", "b").timeout
    assert 0 < timeout.connect <= timeout.read < 120


@pytest.mark.parametrize("timeout", [0.05, (5, 0.05), (None, 0.05)], ids=str)
def test_timeout_ends_the_wait(connect: Callable[..., Any], wire: Wire, timeout: Any) -> None:
    wire.answer(delay=0.2)
    with pytest.raises(ApiTimeoutError) as caught:
        connect(timeout=timeout).assets().get("a")
    assert isinstance(caught.value, ApiConnectionError)


def test_timeout_of_a_call_goes_before_that_of_the_client(connect: Callable[..., Any], wire: Wire) -> None:
    wire.answer(delay=0.2)
    with pytest.raises(ApiTimeoutError):
        connect(timeout=60).assets().get("a", timeout=0.05)


@pytest.mark.parametrize("timeout", [None, 60, 60.5, (60, None), (None, None)], ids=str)
def test_timeout_that_is_none_waits(connect: Callable[..., Any], wire: Wire, timeout: Any) -> None:
    wire.answer({"id": "a"}, delay=0.05)
    wire.answer({"id": "a"}, delay=0.05)
    assert connect(timeout=timeout).assets().get("a").data.id == "a"
    assert connect(timeout=0.01).assets().get("a", timeout=timeout).data.id == "a"


@pytest.mark.parametrize("timeout", [-1, -0.5, (-1, 5), (5, -1), float("nan")], ids=str)
def test_timeout_that_is_negative_is_refused(connect: Callable[..., Any], wire: Wire, timeout: Any) -> None:
    with pytest.raises(ValueError, match="timeout"):
        connect(timeout=timeout)
    with pytest.raises(ValueError, match="timeout"):
        connect().assets().get("a", timeout=timeout)
    assert not wire.requests


@pytest.mark.parametrize("timeout", ["5", True, (1, 2, 3), (1,), pytest.param(object(), id="object")], ids=str)
def test_timeout_of_another_type_is_refused(connect: Callable[..., Any], wire: Wire, timeout: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        connect(timeout=timeout)
    with pytest.raises(TypeError, match="timeout"):
        connect().assets().get("a", timeout=timeout)
    assert not wire.requests


@pytest.mark.parametrize("accessor", ["assets", "collections", "files", "jobs", "metadata", "search"])
def test_accessors_are_methods(accessor: str, wire: Wire) -> None:
    client = PythonikClient("a", "b", base_url=wire.base_url)
    spec = getattr(client, accessor)()
    assert isinstance(spec, Spec)
    assert (spec.base_url, spec.timeout) == (client.base_url, client.timeout)
    assert isinstance(getattr(AsyncPythonikClient("a", "b"), accessor)(), AsyncSpec)


def test_assets_know_their_collections(client: Any, wire: Wire) -> None:
    client.assets().collections.get("c")
    assert wire.request.path == f"{ASSETS}collections/c/"


# --- kept: results ----------------------------------------------------------------------------------------------------


def test_result_has_the_answer_and_the_data(client: Any, wire: Wire) -> None:
    wire.answer({"id": "a", "title": "x"}, headers={"X-Extra": "1"})
    result = client.assets().get("a", params={"include_users": True})
    assert isinstance(result.data, Asset)
    assert (result.data.id, result.data.title) == ("a", "x")
    response = result.response
    assert response.ok
    assert response.status_code == 200
    assert response.text == '{"id": "a", "title": "x"}'
    assert response.json() == {"id": "a", "title": "x"}
    assert response.headers["x-extra"] == "1"
    assert str(response.url) == f"{wire.base_url}{ASSETS}assets/a/?include_users=true"
    assert response.content == b'{"id": "a", "title": "x"}'
    response.raise_for_status()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 502, 503])
def test_data_is_none_for_an_error(client: Any, wire: Wire, status: int) -> None:
    wire.answer({"id": "a", "errors": ["No."]}, status)
    result = client.assets().get("a")
    assert result.data is None
    assert not result.response.ok
    assert result.response.status_code == status
    assert result.response.json()["errors"] == ["No."]
    with pytest.raises(ApiStatusError, match=str(status)):
        result.response.raise_for_status()


def test_data_is_none_where_no_model_belongs(client: Any, wire: Wire) -> None:
    wire.answer(status=204)
    result = client.assets().delete("a")
    assert result.data is None
    assert result.response.ok


def test_json_without_a_model_is_a_plain_value(client: Any, wire: Wire) -> None:
    wire.answer({"id": "a"})
    assert client.assets().delete("a").data == {"id": "a"}


def test_result_is_the_same_class_under_all_its_names(client: Any) -> None:
    assert specs_base.PythonikResponse is models_base.PythonikResponse
    assert specs_base.PythonikResponse is specs_base.Response is models_base.Response
    assert isinstance(client.assets().get("a"), specs_base.PythonikResponse)


# --- kept: what goes with a request -----------------------------------------------------------------------------------


def test_params_of_a_call_go_before_those_of_the_operation(client: Any, wire: Wire) -> None:
    client.search().search({}, per_page=5, params={"per_page": 7, "types": ["a", "b"], "left_out": None})
    assert wire.request.query == [("per_page", "7"), ("types", "a"), ("types", "b")]


def test_headers_of_a_call_go_before_those_of_the_client(connect: Callable[..., Any], wire: Wire) -> None:
    connect(headers={"X-One": "1", "X-Two": "2"}).assets().get("a", headers={"x-two": "3"})
    assert wire.request.headers["X-One"] == "1"
    assert wire.request.headers.get_all("X-Two") == ["3"]


def test_credentials_of_a_call_go_before_those_of_the_client(client: Any, wire: Wire, stranger: Wire) -> None:
    """They stay with iconik as well."""
    wire.answer(status=302, headers={"Location": stranger.base_url})
    client.assets().get("a", headers={"auth-token": "another"})
    assert wire.request.headers.get_all("App-ID") == ["an-app"]
    assert wire.request.headers.get_all("Auth-Token") == ["another"]
    assert not stranger.request.has_credentials


# --- kept: intercept_404 ----------------------------------------------------------------------------------------------

GETTERS: dict[str, tuple[tuple[str, ...], str]] = {
    "get_object_metadata": (("assets", "a", "v"), "assets/a/views/v/"),
    "get_asset_metadata": (("a", "v"), "assets/a/views/v/"),
    "get_collection_metadata": (("c", "v"), "collections/c/views/v/"),
    "get_segment_metadata": (("s", "v"), "segments/s/views/v/"),
    "get_object_metadata_direct": (("segments", "s"), "segments/s/"),
    "get_asset_metadata_direct": (("a",), "assets/a/"),
    "get_collection_metadata_direct": (("c",), "collections/c/"),
    "get_segment_metadata_direct": (("s",), "segments/s/"),
}


@pytest.mark.parametrize("getter", GETTERS)
def test_intercepted_404_gives_the_object(client: Any, raising_client: Any, wire: Wire, getter: str) -> None:
    arguments, path = GETTERS[getter]
    for each in (client, raising_client):
        wire.clear()
        wire.answer({"errors": ["Nothing was found."]}, 404)
        substitute = ViewMetadata()
        result = getattr(each.metadata(), getter)(*arguments, intercept_404=substitute)
        assert wire.request.path == METADATA + path
        assert result.data is substitute
        assert result.response.ok
        assert result.response.status_code == 404
        assert result.response.json() == {"errors": ["Nothing was found."]}
        result.response.raise_for_status()
        assert result.raise_for_status() is result
        with pytest.raises(NotFoundError):
            result.response.raise_for_status_404()


@pytest.mark.parametrize("getter", GETTERS)
def test_404_that_is_not_intercepted_is_an_error(client: Any, raising_client: Any, wire: Wire, getter: str) -> None:
    arguments, _ = GETTERS[getter]
    wire.answer({"errors": ["Nothing was found."]}, 404)
    wire.answer({"errors": ["Nothing was found."]}, 404)
    result = getattr(client.metadata(), getter)(*arguments)
    assert result.data is None
    assert not result.response.ok
    with pytest.raises(NotFoundError, match="Nothing was found"):
        getattr(raising_client.metadata(), getter)(*arguments)


@pytest.mark.parametrize("getter", GETTERS)
def test_only_a_404_is_intercepted(client: Any, wire: Wire, getter: str) -> None:
    arguments, _ = GETTERS[getter]
    wire.answer({"errors": ["No."]}, 403)
    result = getattr(client.metadata(), getter)(*arguments, intercept_404=ViewMetadata())
    assert result.data is None
    assert result.response.status_code == 403
    assert not result.response.ok


@pytest.mark.parametrize("getter", GETTERS)
def test_metadata_comes_in_the_shape_of_a_view(client: Any, wire: Wire, getter: str) -> None:
    """Without a view iconik answers in another shape; 1.x brought it into this one."""
    arguments, path = GETTERS[getter]
    values = [{"value": "x"}]
    wire.answer({"metadata_values": {"f": {"field_values": values}}} if "view" in path else {"f": {"values": values}})
    result = getattr(client.metadata(), getter)(*arguments, intercept_404=ViewMetadata())
    assert result.response.ok
    assert isinstance(result.data, ViewMetadata)
    assert result.data.metadata_values["f"].field_values[0].value == "x"


@pytest.mark.parametrize("object_type", ["asset", "", "..", "saved_searches"])
def test_metadata_of_an_unknown_kind_of_object_is_refused(client: Any, wire: Wire, object_type: str) -> None:
    with pytest.raises(ValueError, match="object_type"):
        client.metadata().get_object_metadata(object_type, "a", "v")
    assert not wire.requests


# --- kept: uploads ----------------------------------------------------------------------------------------------------

XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<InitiateMultipartUploadResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
  <Bucket>b</Bucket><Key>k</Key><UploadId>an-upload</UploadId>
</InitiateMultipartUploadResult>"""


def test_upload_id_of_a_proxy_on_s3(client: Any, wire: Wire, stranger: Wire) -> None:
    wire.answer({"id": "p", "storage_method": "S3", "multipart_upload_url": f"{stranger.base_url}/k?uploads=&s=a%2Fb"})
    stranger.answer(XML)
    result = client.files().get_upload_id_for_proxy("a", "p")
    assert result.data == "an-upload"
    assert result.response.content == XML
    assert (wire.request.method, wire.request.path) == ("GET", f"{FILES}assets/a/proxies/p/")
    opened = stranger.request
    assert (opened.method, opened.path, opened.query) == ("POST", "/k", [("uploads", ""), ("s", "a/b")])
    assert opened.body == b""
    assert not opened.has_credentials


def test_upload_id_of_a_proxy_on_gcs(client: Any, wire: Wire, stranger: Wire) -> None:
    wire.answer({"id": "p", "storage_method": "GCS", "upload_url": f"{stranger.base_url}/k"})
    stranger.answer(status=201, headers={"X-GUploader-UploadID": "an-upload"})
    assert client.files().get_upload_id_for_proxy("a", "p").data == "an-upload"
    assert stranger.request.method == "POST"
    assert stranger.request.headers["X-Goog-Resumable"] == "start"
    assert not stranger.request.has_credentials


@pytest.mark.parametrize("storage_method", ["FILE", "AZURE", "", None])
def test_proxy_elsewhere_has_no_upload_id(client: Any, wire: Wire, storage_method: str | None) -> None:
    wire.answer({"id": "p", "storage_method": storage_method})
    with pytest.raises(UnexpectedStorageMethodForProxy) as caught:
        client.files().get_upload_id_for_proxy("a", "p")
    assert isinstance(caught.value, PythonikException)
    assert len(wire.requests) == 1


def test_proxy_that_is_not_there_has_no_upload_id(client: Any, wire: Wire) -> None:
    wire.answer({"errors": ["Nothing was found."]}, 404)
    result = client.files().get_upload_id_for_proxy("a", "p")
    assert result.data is None
    assert result.response.status_code == 404
    assert len(wire.requests) == 1


def test_upload_id_of_a_keyframe_on_gcs(client: Any, wire: Wire, stranger: Wire) -> None:
    upload = {"X-GUploader-UploadID": "an-upload", "Location": f"{stranger.base_url}/session"}
    stranger.answer(status=201, headers=upload)
    keyframe = Keyframe(storage_method="GCS", upload_url=f"{stranger.base_url}/k")
    data = client.files().get_upload_id_for_keyframe(keyframe).data
    assert (data.upload_id, data.location) == ("an-upload", f"{stranger.base_url}/session")
    assert not stranger.request.has_credentials
    assert not wire.requests


def test_url_of_a_part_is_in_the_data(client: Any, wire: Wire) -> None:
    wire.answer({"objects": [{"number": 1, "url": "https://storage.example/1"}]})
    result = client.files().get_s3_presigned_url("a", "p", "an-upload", part_number=3)
    assert result.data.objects[0].url == "https://storage.example/1"
    assert wire.request.path == f"{FILES}assets/a/proxies/p/multipart_url/part/"
    assert sorted(wire.request.query) == [("parts_num", "3"), ("upload_id", "an-upload")]


def test_url_that_completes_an_upload_is_the_data(client: Any, wire: Wire) -> None:
    wire.answer({"complete_url": "https://storage.example/complete"})
    result = client.files().get_s3_complete_url("a", "p", "an-upload")
    assert result.data == "https://storage.example/complete"
    assert result.response.json() == {"complete_url": "https://storage.example/complete"}
    assert sorted(wire.request.query) == [("type", "complete_url"), ("upload_id", "an-upload")]


# --- kept: older names ------------------------------------------------------------------------------------------------


def test_create_asset_filesets_is_an_older_name(client: Any, wire: Wire) -> None:
    with pytest.warns(DeprecationWarning, match="create_asset_file_sets"):
        client.files().create_asset_filesets("a", {"name": "x"})
    client.files().create_asset_file_sets("a", {"name": "x"})
    first, second = wire.requests
    assert (first.method, first.path, first.json) == (second.method, second.path, second.json)


def test_older_name_warns_the_caller(wire: Wire) -> None:
    with (
        PythonikClient("a", "b", base_url=wire.base_url) as client,
        pytest.warns(DeprecationWarning, match="create_asset_file_sets") as warned,
    ):
        client.files().create_asset_filesets("a", {"name": "x"})
    assert warned[0].filename == __file__


@pytest.mark.parametrize(
    ("old", "new", "arguments"),
    [
        ("create_metadata_field", "create_field", ({"name": "f"},)),
        ("update_metadata_field", "update_field", ("f", {"label": "F"})),
        ("delete_metadata_field", "delete_field", ("f",)),
    ],
)
def test_metadata_fields_have_older_names(client: Any, wire: Wire, old: str, new: str, arguments: Any) -> None:
    getattr(client.metadata(), old)(*arguments)
    getattr(client.metadata(), new)(*arguments)
    first, second = wire.requests
    assert (first.method, first.path, first.body) == (second.method, second.path, second.body)


# --- kept: what wrappers of 1.x build on ------------------------------------------------------------------------------


def test_session_sends_the_credentials_to_iconik_only(wire: Wire, stranger: Wire) -> None:
    with PythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
        assert client.session is client.assets().session is client.files().session
        assert client.session.get(f"{client.base_url}/API/x/").status_code == 200
        client.session.get(f"{stranger.base_url}/x/")
    assert wire.request.headers["App-ID"] == "an-app"
    assert wire.request.headers["Auth-Token"] == "a-token"
    assert not stranger.request.has_credentials


def test_gen_url_of_a_class_and_of_an_object(wire: Wire) -> None:
    assert AssetSpec.gen_url("assets/a/") == "https://app.iconik.io/API/assets/v1/assets/a/"
    assert FilesSpec.gen_url("storages/") == "https://app.iconik.io/API/files/v1/storages/"
    spec = PythonikClient("a", "b", base_url=wire.base_url).assets()
    assert spec.gen_url("assets/a/") == f"{wire.base_url}{ASSETS}assets/a/"
    assert spec.gen_url(spec.gen_url("assets/a/")) == f"{wire.base_url}{ASSETS}assets/a/"
    assert AssetSpec.gen_url("assets/a/") == "https://app.iconik.io/API/assets/v1/assets/a/"


@pytest.mark.parametrize("verb", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_requests_of_ones_own(client: Any, wire: Wire, verb: str) -> None:
    spec = client.assets()
    options = {"params": {"flag": True}, "headers": {"X-More": "1"}, "timeout": 5}
    body = {} if verb == "GET" else {"json": {"a": [1]}}
    for send in (getattr(spec, f"_{verb.lower()}"), lambda path, **kwargs: spec.send_request(verb, path, **kwargs)):
        wire.clear()
        response = send("things/t/", **options, **body)
        assert (response.status_code, response.ok, response.json()) == (200, True, {})
        request = wire.request
        assert (request.method, request.path, request.query) == (verb, f"{ASSETS}things/t/", [("flag", "true")])
        assert request.headers["X-More"] == "1"
        assert request.has_credentials
        if body:
            assert request.json == {"a": [1]}


def test_request_of_ones_own_sends_bytes_as_they_are(client: Any, wire: Wire) -> None:
    client.assets().send_request("POST", "things/", data=b"\x00\xff", headers={"Content-Type": "image/png"})
    assert wire.request.body == b"\x00\xff"
    assert wire.request.headers["Content-Type"] == "image/png"


def test_request_of_ones_own_to_another_host_has_no_credentials(client: Any, wire: Wire, stranger: Wire) -> None:
    client.assets().send_request("PUT", f"{stranger.base_url}/k?signature=a%2Fb", data=b"x")
    assert (stranger.request.path, stranger.request.query) == ("/k", [("signature", "a/b")])
    assert not stranger.request.has_credentials
    assert not wire.requests


def test_request_of_ones_own_refuses_an_unknown_keyword(client: Any, wire: Wire) -> None:
    with pytest.raises(TypeError, match="colour"):
        client.assets().send_request("GET", "things/", colour="red")
    assert not wire.requests


def test_parse_response_decodes_what_was_fetched(client: Any, wire: Wire) -> None:
    wire.answer({"id": "a"})
    spec = client.assets()
    response = spec._get("assets/a/")
    assert Spec.parse_response(response, Asset).data == Asset(id="a")
    assert Spec.parse_response(response, Asset).response is response
    assert Spec.parse_response(response).data is None
    assert AssetSpec.parse_response(response, Asset).data == Asset(id="a")


class Bookmarks(AssetSpec):
    """An extension as users of 1.x wrote them."""

    def bookmark(self, asset_id: str, body: SegmentBody) -> specs_base.PythonikResponse[SegmentBody]:
        json = self._prepare_model_data(body, exclude_defaults=True)
        response = self._post(self.gen_url(f"assets/{asset_id}/bookmarks/"), json=json, params={"quiet": True})
        return self.parse_response(response, SegmentBody)

    def get(self, asset_id: str, **kwargs: Any) -> specs_base.PythonikResponse[Asset]:  # type: ignore[override]
        return super().get(asset_id, params={"include_users": True}, **kwargs)


def test_subclass_of_a_facade_calls_its_helpers(wire: Wire) -> None:
    wire.answer({"segment_text": "here"})
    with PythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
        mine = Bookmarks(client.session, timeout=5, base_url=client.base_url)
        assert (mine.timeout, mine.base_url, mine.session) == (5, client.base_url, client.session)
        data = mine.bookmark("a", SegmentBody(segment_text="here")).data
    assert data == SegmentBody(segment_text="here")
    assert (wire.request.method, wire.request.path) == ("POST", f"{ASSETS}assets/a/bookmarks/")
    assert wire.request.json == {"segment_text": "here"}
    assert wire.request.headers["App-ID"] == "an-app"


def test_subclass_of_a_facade_calls_its_base(wire: Wire) -> None:
    with PythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
        Bookmarks(client.session, base_url=client.base_url).get("a")
    assert wire.request.query == [("include_users", "true")]


def test_method_of_the_class_takes_the_object(wire: Wire) -> None:
    """`AssetSpec.get(spec, …)`, as a function in a class is called, and looked at."""
    assert list(inspect.signature(AssetSpec.get).parameters) == ["self", "asset_id", "options"]
    with PythonikClient("an-app", "a-token", base_url=wire.base_url) as client:
        AssetSpec.get(client.assets(), "a")
    assert wire.request.path == f"{ASSETS}assets/a/"


# --- examples of the reference document that 1.x does not run ---------------------------------------------------------


def test_example_asset_with_name_and_metadata(client: Any, wire: Wire) -> None:
    """1.x: `title` required."""
    body = AssetCreate(name="My New Asset", metadata={"custom_field": "Custom value"})
    with pytest.warns(UserWarning, match="metadata"):
        client.assets().create(body=body)
    assert wire.request.json == {"title": "My New Asset"}


def test_name_is_another_spelling_of_title(client: Any, wire: Wire) -> None:
    client.assets().create(AssetCreate(name="A name"))
    client.assets().create(AssetCreate(name="A name", title="A title"))
    client.assets().create({"name": "A name"})
    assert [request.json for request in wire.requests] == [
        {"title": "A name"},
        {"title": "A title"},
        {"name": "A name"},
    ]


def test_metadata_that_is_kept_out_stays_with_the_caller(client: Any) -> None:
    body = AssetCreate(title="x", metadata={"f": 1})
    with pytest.warns(UserWarning, match="update_asset_metadata"):
        client.assets().create(body)
    assert body.model_dump() == {"title": "x", "metadata": {"f": 1}}


def test_warning_about_metadata_points_to_the_caller(wire: Wire) -> None:
    with (
        PythonikClient("a", "b", base_url=wire.base_url) as client,
        pytest.warns(UserWarning, match="metadata") as warned,
    ):
        client.assets().create(AssetCreate(title="x", metadata={"f": 1}))
    assert warned[0].filename == __file__


def test_example_file_without_type_and_status(client: Any, wire: Wire) -> None:
    """1.x: `type` and `status` required."""
    values = {
        "size": 102004,
        "name": "odor amet",
        "original_name": "odor amet",
        "format_id": "c41b5c9a-05f9-4ca5-ac50-74a125f5aeac",
        "storage_id": "2c5ac73d-0860-42b9-91f3-44a361441143",
        "file_set_id": "c41b5c9a-05f9-4ca5-ac50-74a125f5aeac",
    }
    client.files().create_asset_file(asset_id="a", body=FileCreate(**values))
    assert wire.request.json == {**values, "type": "FILE", "directory_path": ""}


@pytest.mark.parametrize("values", [[], {}])
def test_example_metadata_as_an_empty_list(client: Any, wire: Wire, values: Any) -> None:
    """1.x: a list is refused."""
    client.metadata().update_asset_metadata("a", "v", metadata=UpdateMetadata(metadata_values=values))
    assert wire.request.json == {"metadata_values": {}}


def test_example_client_without_timeout(make_client: Callable[..., Any]) -> None:
    """1.x: `timeout` required."""
    client = make_client(app_id="your_app_id", auth_token="your_auth_token")
    assert client.timeout is not None
    assert client.base_url == "https://app.iconik.io"


VERSION = {
    "analyze_status": "N/A",
    "archive_status": "NOT_ARCHIVED",
    "created_by_user": "user123",
    "face_recognition_status": "N/A",
    "has_unconfirmed_persons": False,
    "is_online": True,
    "person_ids": [],
    "status": Status.IN_PROGRESS,
    "transcribe_status": "N/A",
}


@pytest.mark.parametrize("method", ["update_version", "partial_update_version"])
def test_example_version_in_full_and_in_part(client: Any, wire: Wire, method: str) -> None:
    """1.x: nine fields required."""
    update = getattr(client.assets(), method)
    update(asset_id="a", version_id="v", body=AssetVersion(id="version_id", **VERSION))
    update(asset_id="a", version_id="v", body=AssetVersion(status=Status.ACTIVE, is_online=True))
    in_full, in_part = wire.requests
    assert in_full.json == VERSION
    assert in_part.json == {"status": "ACTIVE", "is_online": True}


@pytest.mark.parametrize("method", ["update_version", "partial_update_version"])
def test_example_version_is_answered_alone_or_with_all(client: Any, wire: Wire, method: str) -> None:
    wire.answer({"id": "v", "status": "ACTIVE", "version_number": 2})
    wire.answer({"asset_id": "a", "system_domain_id": "d", "versions": [{"id": "v", "status": "ACTIVE"}]})
    update = getattr(client.assets(), method)
    alone, with_all = (update("a", "v", AssetVersion(is_online=True)).data for _ in range(2))
    assert isinstance(alone, AssetVersion)
    assert (alone.id, alone.status, alone.version_number) == ("v", Status.ACTIVE, 2)
    assert isinstance(with_all, AssetVersionResponse)
    assert with_all.versions == [AssetVersion(id="v", status="ACTIVE")]


def test_example_job_with_progress(client: Any, wire: Wire) -> None:
    """1.x: `progress` dropped."""
    client.jobs().update(job_id="j", body=JobBody(status=JobStatus.FINISHED, progress=100))
    assert wire.request.json == {"status": "FINISHED", "progress": 100}


def test_example_format_with_what_1x_held_for_defaults(client: Any, wire: Wire) -> None:
    """1.x: only the name sent."""
    values = {"name": "High Resolution", "is_online": True, "storage_methods": ["FILE"]}
    client.files().create_asset_format(asset_id="a", body=FormatCreate(**values))
    assert wire.request.json == values


SEARCH = {
    "operator": "AND",
    "doc_types": ["assets"],
    "terms": [{"name": "files.storage_id", "value_in": ["s"]}, {"name": "files.original_name", "value_in": ["n"]}],
}


@pytest.mark.parametrize("body", [SEARCH, SearchBody(**SEARCH)], ids=["mapping", "model"])
def test_example_search_with_conditions_at_the_top(client: Any, wire: Wire, body: Any) -> None:
    """1.x: `operator` and `terms` dropped."""
    client.search().search(body)
    assert wire.request.json == {
        "doc_types": ["assets"],
        "filter": {"operator": "AND", "terms": SEARCH["terms"]},
    }


def test_example_search_leaves_the_mapping_as_it_was(client: Any) -> None:
    before = json.dumps(SEARCH)
    client.search().search(SEARCH)
    assert json.dumps(SEARCH) == before


def test_example_urls_are_results(client: Any, wire: Wire) -> None:
    """The text calls them URLs."""
    wire.answer({"objects": []})
    wire.answer({"complete_url": "https://storage.example/"})
    for result in (
        client.files().get_s3_presigned_url(asset_id="a", proxy_id="p", upload_id="u", part_number=1),
        client.files().get_s3_complete_url(asset_id="a", proxy_id="p", upload_id="u"),
    ):
        assert isinstance(result, specs_base.PythonikResponse)
        assert result.response.ok


VERSION_CALLS: dict[str, tuple[Any, ...]] = {
    "update_version": ("a", "v", {}),
    "partial_update_version": ("a", "v", {}),
    "promote_version": ("a", "v"),
    "delete_version": ("a", "v"),
    "delete_old_versions": ("a",),
}


@pytest.mark.parametrize("method", VERSION_CALLS)
@pytest.mark.parametrize(
    ("status", "kind"),
    [(400, BadRequestError), (401, UnauthorizedError), (403, ForbiddenError), (404, NotFoundError)],
)
def test_example_version_endpoints_raise_when_asked_to(
    client: Any, raising_client: Any, wire: Wire, method: str, status: int, kind: type[ApiStatusError]
) -> None:
    """The text says that they may raise; 1.x raised nothing."""
    wire.answer({"errors": ["No."]}, status)
    wire.answer({"errors": ["No."]}, status)
    result = getattr(client.assets(), method)(*VERSION_CALLS[method])
    assert result.data is None
    with pytest.raises(kind, match="No"):
        result.raise_for_status()
    with pytest.raises(kind, match="No"):
        getattr(raising_client.assets(), method)(*VERSION_CALLS[method])


ERRORS: list[tuple[int, type[ApiStatusError]]] = [
    (400, BadRequestError),
    (401, UnauthorizedError),
    (403, ForbiddenError),
    (404, NotFoundError),
    (409, ConflictError),
    (422, UnprocessableEntityError),
    (429, RateLimitedError),
    (500, ServerError),
    (502, ServerError),
    (503, ServerError),
    (418, ApiStatusError),
]


@pytest.mark.parametrize(("status", "kind"), ERRORS)
def test_errors_are_typed(raising_client: Any, wire: Wire, status: int, kind: type[ApiStatusError]) -> None:
    wire.answer({"errors": ["One.", "Two."]}, status, {"Retry-After": "3"})
    with pytest.raises(PythonikError) as caught:
        raising_client.assets().get("a", params={"secret": "x"})
    error = caught.value
    assert type(error) is kind
    assert isinstance(error, ApiStatusError)
    assert (error.status, error.errors) == (status, ("One.", "Two."))
    assert error.response.status_code == status
    assert error.request.method == "GET"
    assert str(error).startswith(f"{status} for GET {wire.base_url}{ASSETS}assets/a/: One.; Two.")
    assert "secret" not in str(error)
    if isinstance(error, RateLimitedError):
        assert error.retry_after == "3"
    if isinstance(error, ForbiddenError):
        assert error.roles == ("can_read_assets",)
        assert "can_read_assets" in str(error)


@pytest.mark.parametrize("body", [b"", b"<html>Bad Gateway</html>", b"{", b"[]", b'{"errors": null}', b"\xff"])
def test_error_that_is_not_json_is_typed_too(raising_client: Any, wire: Wire, body: bytes) -> None:
    wire.answer(body, 502)
    with pytest.raises(ServerError) as caught:
        raising_client.assets().get("a")
    assert caught.value.errors == ()
    assert caught.value.response.content == body


@pytest.mark.parametrize("errors", ["One.", ["One."], {"f": "One."}, [{"f": ["One."]}]], ids=str)
def test_errors_come_in_several_forms(client: Any, wire: Wire, errors: Any) -> None:
    wire.answer({"errors": errors}, 400)
    with pytest.raises(BadRequestError, match="One") as caught:
        client.assets().get("a").raise_for_status()
    assert len(caught.value.errors) == 1


def test_raise_for_status_of_a_success_is_the_result_itself(client: Any) -> None:
    result = client.assets().get("a")
    assert result.raise_for_status() is result


# --- not inherited: a host of all clients -----------------------------------------------------------------------------


def test_two_clients_do_not_share_a_host(
    make_client: Callable[..., Any], connect: Callable[..., Any], wire: Wire, stranger: Wire
) -> None:
    first = connect()
    assets = first.assets()
    second = make_client("another-app", "another-token", base_url=stranger.base_url)
    second.assets().get("b")
    assets.get("a")
    first.files().get_storages()
    second.files().get_storages()
    second.close()
    assert [request.headers["App-ID"] for request in wire.requests] == ["an-app", "an-app"]
    assert [request.path for request in wire.requests] == [f"{ASSETS}assets/a/", f"{FILES}storages/"]
    assert [request.headers["App-ID"] for request in stranger.requests] == ["another-app", "another-app"]
    assert [request.path for request in stranger.requests] == [f"{ASSETS}assets/b/", f"{FILES}storages/"]


def test_collections_of_assets_stay_at_the_host_of_the_client(client: Any, wire: Wire) -> None:
    collections = client.collections()
    client.assets().collections.create({"title": "x"})
    collections.create({"title": "x"})
    assert [request.path for request in wire.requests] == [f"{ASSETS}collections/"] * 2


# --- not inherited: redirects -----------------------------------------------------------------------------------------

VERBS = ["POST", "PUT", "PATCH", "DELETE"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_do_not_follow_a_redirect_to_another_host(
    client: Any, wire: Wire, stranger: Wire, status: int
) -> None:
    wire.answer(status=status, headers={"Location": f"{stranger.base_url}/elsewhere/?x=1"})
    stranger.answer({"id": "a"})
    private = {"Authorization": "Bearer x", "Cookie": "session=x"}
    result = client.assets().get("a", headers=private | {"X-More": "1"})
    assert result.data.id == "a"
    assert wire.request.has_credentials
    assert (stranger.request.path, stranger.request.query) == ("/elsewhere/", [("x", "1")])
    assert not stranger.request.has_credentials
    assert not [name for name in (*private, "X-More") if name in stranger.request.headers]


def test_credentials_follow_a_redirect_within_the_host(client: Any, wire: Wire) -> None:
    wire.answer(status=302, headers={"Location": f"{ASSETS}assets/b/"})
    wire.answer({"id": "b"})
    assert client.assets().get("a").data.id == "b"
    assert all(request.has_credentials for request in wire.requests)


def test_credentials_come_back_with_a_redirect_to_iconik(client: Any, wire: Wire, stranger: Wire) -> None:
    wire.answer(status=302, headers={"Location": f"{stranger.base_url}/elsewhere/"})
    stranger.answer(status=302, headers={"Location": f"{wire.base_url}{ASSETS}assets/b/"})
    client.assets().get("a")
    assert [request.has_credentials for request in wire.requests] == [True, True]
    assert not stranger.request.has_credentials


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("verb", VERBS)
def test_redirect_never_turns_a_write_into_a_read(client: Any, wire: Wire, verb: str, status: int) -> None:
    wire.answer(status=status, headers={"Location": f"{ASSETS}things/"})
    response = client.assets().send_request(verb, "things/", json={"a": 1})
    assert wire.request.method == verb
    assert response.status_code == status


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("verb", VERBS)
def test_redirect_that_keeps_the_method_keeps_the_body(client: Any, wire: Wire, verb: str, status: int) -> None:
    wire.answer(status=status, headers={"Location": "/elsewhere/"})
    client.assets().send_request(verb, "things/", json={"a": 1})
    first, second = wire.requests
    assert (first.method, first.json, first.path) == (verb, {"a": 1}, f"{ASSETS}things/")
    assert (second.method, second.json, second.path) == (verb, {"a": 1}, "/elsewhere/")
    assert second.has_credentials


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("verb", VERBS)
def test_write_is_not_redirected_to_another_host(
    client: Any, wire: Wire, stranger: Wire, verb: str, status: int
) -> None:
    wire.answer(status=status, headers={"Location": f"{stranger.base_url}/elsewhere/"})
    assert client.assets().send_request(verb, "things/", json={"a": 1}).status_code == status
    assert not stranger.requests


def test_redirect_that_is_not_followed_is_an_error(client: Any, wire: Wire) -> None:
    wire.answer(status=302, headers={"Location": "/elsewhere/"})
    result = client.assets().create({"title": "x"})
    assert result.data is None
    with pytest.raises(ApiStatusError, match="302"):
        result.raise_for_status()


def test_redirects_have_an_end(client: Any, wire: Wire) -> None:
    for _ in range(11):
        wire.answer(status=302, headers={"Location": "/again/"})
    assert client.assets().get("a").response.status_code == 302
    assert len(wire.requests) == 11


# --- not inherited: ids in paths --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asset_id", "segment"),
    [
        ("a/../b", "a%2F..%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a b", "a%20b"),
        ("a%2Fb", "a%252Fb"),
        ("%2e%2e", "%252e%252e"),
        ("ä", "%C3%A4"),
        ("a\\b", "a%5Cb"),
        ("a\r\nX: y", "a%0D%0AX%3A%20y"),
        ("{asset_id}", "%7Basset_id%7D"),
        ("...", "..."),
    ],
)
def test_id_is_one_segment_of_the_path(client: Any, wire: Wire, asset_id: str, segment: str) -> None:
    client.assets().get(asset_id)
    assert (wire.request.path, wire.request.query) == (f"{ASSETS}assets/{segment}/", [])


@pytest.mark.parametrize("asset_id", ["", ".", ".."])
def test_id_that_leads_elsewhere_is_refused(client: Any, wire: Wire, asset_id: str) -> None:
    with pytest.raises(ValueError, match="asset_id"):
        client.assets().get(asset_id)
    assert not wire.requests


@pytest.mark.parametrize("asset_id", [None, True, 1.5, ["a"], pytest.param(object(), id="object")], ids=str)
def test_id_of_another_type_is_refused(client: Any, wire: Wire, asset_id: Any) -> None:
    with pytest.raises(TypeError, match="asset_id"):
        client.assets().get(asset_id)
    assert not wire.requests


# --- not inherited: wrong verbs and paths (the nine paths without a slash are in `test_surface_1x`) -------------------


@pytest.mark.parametrize(
    ("method", "verb", "path"),
    [
        ("update_asset_file_set", "PUT", "assets/a/file_sets/x/"),
        ("partial_update_asset_file_set", "PATCH", "assets/a/file_sets/x/"),
        ("update_keyframe", "PUT", "assets/a/keyframes/x/"),
    ],
)
def test_update_reaches_what_it_names(client: Any, wire: Wire, method: str, verb: str, path: str) -> None:
    getattr(client.files(), method)("a", "x", {"name": "n"})
    assert (wire.request.method, wire.request.path) == (verb, FILES + path)


# --- not inherited: dates of deletion ---------------------------------------------------------------------------------


def test_new_asset_and_collection_have_no_date_of_deletion(client: Any, wire: Wire) -> None:
    client.assets().create(AssetCreate(title="x"))
    client.collections().create(Collection(title="x"))
    assert [request.json for request in wire.requests] == [{"title": "x"}, {"title": "x"}]


# --- not inherited: purging all ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("object_type", ["assets", "collections"])
@pytest.mark.parametrize("as_model", [True, False])
def test_permanent_delete_purges_what_it_names(client: Any, wire: Wire, object_type: str, as_model: bool) -> None:
    values = {"object_ids": ["a", "b"], "object_type": object_type}
    wire.answer(status=202)
    wire.answer(status=204)
    result = client.assets().bulk_delete(BulkDelete(**values) if as_model else values, permanently_delete=True)
    assert result.response.status_code == 204
    deleted, purged = wire.requests
    assert (deleted.method, deleted.path, deleted.json) == ("POST", f"{ASSETS}delete_queue/bulk/", values)
    assert (purged.method, purged.path) == ("POST", f"{ASSETS}delete_queue/{object_type}/purge/")
    assert purged.json == {"ids": ["a", "b"]}


@pytest.mark.parametrize("status", [400, 403, 500, 302])
def test_permanent_delete_purges_nothing_after_a_failure(client: Any, wire: Wire, status: int) -> None:
    wire.answer({"errors": ["No."]}, status, {"Location": "/elsewhere/"})
    body = {"object_ids": ["a"], "object_type": "assets"}
    result = client.assets().bulk_delete(body, permanently_delete=True)
    assert result.response.status_code == status
    assert len(wire.requests) == 1


def test_delete_that_is_not_permanent_purges_nothing(client: Any, wire: Wire) -> None:
    client.assets().bulk_delete({"object_ids": ["a"], "object_type": "assets"})
    assert wire.request.path == f"{ASSETS}delete_queue/bulk/"


@pytest.mark.parametrize(
    "body", [{"object_ids": ["a"], "object_type": "saved_searches"}, {"object_ids": ["a"]}, {}, None, []], ids=str
)
def test_permanent_delete_of_what_cannot_be_purged_deletes_nothing(client: Any, wire: Wire, body: Any) -> None:
    with pytest.raises((ValueError, TypeError), match=r"permanently_delete|body"):
        client.assets().bulk_delete(body, permanently_delete=True)
    assert not wire.requests


# --- not inherited: an error after the write --------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201, 202])
@pytest.mark.parametrize("body", [b"", b" ", b"<html>OK</html>", b"{", b"\xff\xfe", b"OK"])
def test_success_that_is_not_json_is_a_success(client: Any, wire: Wire, body: bytes, status: int) -> None:
    wire.answer(body, status)
    result = client.assets().create({"title": "x"})
    assert result.data is None
    assert result.response.ok
    assert result.response.content == body
    assert result.raise_for_status() is result


@pytest.mark.parametrize("call", ["add_content", "delete_file_set", "create_version"])
def test_answers_that_are_empty_in_life(client: Any, wire: Wire, call: str) -> None:
    calls: dict[str, Callable[[], Any]] = {
        "add_content": lambda: client.collections().add_content("c", {"object_id": "a", "object_type": "assets"}),
        "delete_file_set": lambda: client.files().delete_asset_file_set("a", "s"),
        "create_version": lambda: client.assets().create_version("a", {}),
    }
    wire.answer(b"", 201)
    result = calls[call]()
    assert result.data is None
    assert result.response.status_code == 201


@pytest.mark.parametrize("value", [[{"id": "a"}], "text", 5, None, True])
def test_answer_of_another_kind_is_not_lost(client: Any, wire: Wire, value: Any) -> None:
    wire.answer(value)
    result = client.assets().get("a")
    assert result.data == value
    assert result.response.json() == value


# --- not inherited: noise, size, waiting ------------------------------------------------------------------------------


def test_nothing_is_printed(client: Any, wire: Wire, capfd: pytest.CaptureFixture[str]) -> None:
    wire.answer({"id": "a"})
    wire.answer({"errors": ["No."]}, 500)
    client.assets().get("a")
    client.assets().create({"title": "x"})
    assert capfd.readouterr() == ("", "")


def test_gzip_is_asked_for_and_read(client: Any, wire: Wire) -> None:
    wire.answer(gzip.compress(b'{"id": "a"}'), headers={"Content-Encoding": "gzip"})
    result = client.assets().get("a")
    assert "gzip" in wire.request.headers["Accept-Encoding"]
    assert result.data.id == "a"
    assert result.response.text == '{"id": "a"}'


def test_dead_host_fails_within_the_deadline(connect: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    began = time.monotonic()
    with pytest.raises(ApiConnectionError, match=r"GET http://127\.0\.0\.1"):
        connect(base_url=f"http://127.0.0.1:{port}", retries=Retries(50, deadline=0.5)).assets().get("a")
    assert time.monotonic() - began < 5


@pytest.mark.parametrize("status", [429, 503])
def test_post_is_repeated_when_it_was_refused(connect: Callable[..., Any], wire: Wire, status: int) -> None:
    wire.answer({"errors": ["Later."]}, status, {"Retry-After": "0"})
    wire.answer({"id": "a"}, 201)
    assert connect(retries=Retries()).assets().create({"title": "x"}).data.id == "a"
    assert [request.method for request in wire.requests] == ["POST", "POST"]


# --- not inherited: real answers refused ------------------------------------------------------------------------------

REAL_ANSWERS: dict[str, tuple[Callable[[Any], Any], Any, Callable[[Any], Any], Any]] = {
    "custom_order_status of a collection is null": (
        lambda client: client.collections().get("c"),
        {"id": "c", "title": "x", "custom_order_status": None, "status": None, "metadata": None, "parents": None},
        lambda data: (data.custom_order_status, data.status, data.metadata, data.parents, data.title),
        (None, None, None, None, "x"),
    ),
    "label of a view's option is null": (
        lambda client: client.metadata().get_view("v"),
        {"id": "v", "name": "V", "view_fields": [{"name": "f", "options": [{"label": None, "value": "x"}]}]},
        lambda data: [(option.label, option.value) for option in data.view_fields[0].options],
        [(None, "x")],
    ),
    "max_value of a view's field has a fraction": (
        lambda client: client.metadata().get_view("v"),
        {"id": "v", "name": "V", "view_fields": [{"name": "f", "max_value": 1.5, "min_value": 0.5}]},
        lambda data: (data.view_fields[0].max_value, data.view_fields[0].min_value),
        (1.5, 0.5),
    ),
    "a view has no view_fields": (
        lambda client: client.metadata().get_views(),
        {"objects": [{"id": "v", "name": "V"}]},
        lambda data: [(view.name, bool(view.view_fields)) for view in data.objects],
        [("V", False)],
    ),
    "custom_type of a job is any text": (
        lambda client: client.jobs().create({}),
        {"id": "j", "custom_type": "MY_OWN", "type": "CUSTOM", "status": "STARTED"},
        lambda data: (data.custom_type, data.type, data.status),
        ("MY_OWN", "CUSTOM", "STARTED"),
    ),
    "status of a file is new": (
        lambda client: client.files().get_asset_file("a", "f"),
        {"id": "f", "status": "EVAPORATED", "type": "BLOB"},
        lambda data: (data.status, data.type),
        ("EVAPORATED", "BLOB"),
    ),
    "frame_rate of a proxy is a number": (
        lambda client: client.files().get_asset_proxy("a", "p"),
        {"id": "p", "frame_rate": 23.976},
        lambda data: data.frame_rate,
        23.976,
    ),
    "source_url of a field is empty": (
        lambda client: client.metadata().get_field("f"),
        {"name": "f", "source_url": "", "field_type": "hologram"},
        lambda data: (data.source_url, data.field_type),
        ("", "hologram"),
    ),
}


@pytest.mark.parametrize("name", REAL_ANSWERS)
def test_real_answer_is_read(client: Any, wire: Wire, name: str) -> None:
    call, answer, look, expected = REAL_ANSWERS[name]
    wire.answer(answer)
    result = call(client)
    assert look(result.data) == expected
    assert result.data.model_dump(by_alias=True) == answer
    assert result.response.json() == answer


def test_url_of_a_field_is_a_text_that_can_be_sent(client: Any, wire: Wire) -> None:
    """1.x: a `source_url` could be read, but not be sent."""
    client.metadata().update_field("f", FieldUpdate(label="F", source_url="https://example.com/x"))
    assert wire.request.json == {"label": "F", "source_url": "https://example.com/x"}
