"""Formats, components, file sets, files, storages, and the jobs that iconik starts for files."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from pythonik.testing import StandIn

from .conftest import Api

NOBODY = "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b11"


def test_formats_and_components(api: Api) -> None:
    at = f"files/v1/assets/{api.asset()['id']}/formats"
    created = api("POST", f"{at}/", {"name": "ORIGINAL", "is_online": False, "storage_methods": ["S3"]})
    assert (created["status"], created["components"], created["is_online"]) == ("ACTIVE", [], False)
    component = api("POST", f"{at}/{created['id']}/components/", {"name": "Picture", "type": "VIDEO"})
    assert api("GET", f"{at}/{created['id']}/components/")["objects"] == [component]
    assert api("PATCH", f"{at}/{created['id']}/", {"is_online": True})["name"] == "ORIGINAL"
    replaced = api("PUT", f"{at}/{created['id']}/", {"name": "PPRO"})
    assert (replaced["name"], replaced["storage_methods"], replaced["components"]) == ("PPRO", [], [component])
    assert api.errors("POST", f"{at}/", {}) == ["body.name: is required"]


def test_file_sets_and_their_files(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/file_sets"
    (file_set,) = api("GET", f"{at}/", file_count=True)["objects"]
    assert (file_set["id"], file_set["file_count"]) == (file["file_set_id"], 1)
    assert [each["id"] for each in api("GET", f"{at}/{file_set['id']}/files/")["objects"]] == [file["id"]]
    assert api("PATCH", f"{at}/{file_set['id']}/", {"name": "Copy"})["base_dir"] == ""
    whole = {"name": "Whole", "format_id": file["format_id"], "base_dir": "a", "component_ids": []}
    assert api("PUT", f"{at}/{file_set['id']}/", whole)["base_dir"] == "a"
    assert api.errors("POST", f"{at}/", {**whole, "format_id": NOBODY}) == [
        f"body.format_id: format {NOBODY} does not exist"
    ]


def test_deleted_formats_and_file_sets_wait_in_their_queue(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}"
    api("DELETE", f"{at}/file_sets/{file['file_set_id']}/")
    assert api("GET", f"{at}/file_sets/")["objects"] == []
    assert [each["id"] for each in api("GET", "files/v1/delete_queue/file_sets/")["objects"]] == [file["file_set_id"]]
    api("DELETE", f"{at}/formats/{file['format_id']}/")
    assert [each["id"] for each in api("GET", "files/v1/delete_queue/formats/")["objects"]] == [file["format_id"]]
    assert api("GET", f"{at}/files/{file['id']}/")["format_status"] == "DELETED"
    api("DELETE", f"{at}/formats/{file['format_id']}/", immediately=True)
    for path in (f"formats/{file['format_id']}", f"file_sets/{file['file_set_id']}", f"files/{file['id']}"):
        api("GET", f"{at}/{path}/", expect=404)


def test_files_are_listed_by_version(api: Api) -> None:
    asset = api.asset()
    api.file(asset["id"], "old.mov")
    first = asset["versions"][0]["id"]
    second = api("POST", f"assets/v1/assets/{asset['id']}/versions/", {})["versions"][-1]["id"]
    api.file(asset["id"], "new.mov")
    at = f"files/v1/assets/{asset['id']}"

    def names(path: str, **query: Any) -> list[str]:
        return [each["name"] for each in api("GET", f"{at}/{path}/", **query)["objects"]]

    assert names("files") == ["old.mov", "new.mov"]
    assert names(f"versions/{first}/files") == ["old.mov"]
    assert names(f"versions/{second}/file_sets") == ["new.mov"]
    assert names(f"versions/{first}/formats") == names("formats") == ["ORIGINAL"]
    assert len(names("formats", include_all_versions=True)) == 2


def test_a_file_refers_to_what_exists(api: Api) -> None:
    asset = api.asset()
    file = {"original_name": "a.mov", "directory_path": "", "type": "FILE"}
    for name, noun in (("storage_id", "storage"), ("format_id", "format"), ("file_set_id", "file set")):
        assert api.errors("POST", f"files/v1/assets/{asset['id']}/files/", {**file, name: NOBODY}) == [
            f"body.{name}: {noun} {NOBODY} does not exist"
        ]
    assert api("POST", f"files/v1/assets/{asset['id']}/files/", file)["storage_id"] == api.storage()["id"]


def test_a_file_is_changed_replaced_and_deleted(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/files/{file['id']}/"
    closed = api("PATCH", at, {"status": "CLOSED", "size": 5})
    assert (closed["status"], closed["size"], closed["name"]) == ("CLOSED", 5, "harbour.mov")
    assert api("GET", f"assets/v1/assets/{asset['id']}/")["is_online"] is True
    assert api.errors("PUT", at, {"name": "x"}) == ["body.original_name: is required"]
    whole = {"original_name": "b.mov", "directory_path": "x", "type": "FILE", "file_set_id": file["file_set_id"]}
    replaced = api("PUT", at, whole)
    assert (replaced["original_name"], replaced["status"], replaced.get("size")) == ("b.mov", "CLOSED", None)
    api("DELETE", at)
    api("GET", at, expect=404)


def test_storages(api: Api, iconik: StandIn) -> None:
    listed = api("GET", "files/v1/storages/")["objects"]
    assert [each["id"] for each in listed] == [each["id"] for each in iconik.storages]
    assert {each["method"] for each in listed} == {"S3"}
    for purpose in ("FILES", "PROXIES", "KEYFRAMES"):
        assert api.storage(purpose)["purpose"] == purpose
    assert api("GET", "files/v1/storages/", purpose="FILES", status="ACTIVE")["total"] == 1
    api("GET", "files/v1/storages/matching/ARCHIVE/", expect=404)
    api("GET", f"files/v1/storages/{NOBODY}/", expect=404)


def test_files_on_a_storage(api: Api) -> None:
    storage = api.storage()
    at = f"files/v1/storages/{storage['id']}/files/"
    found = api("POST", at, {"original_name": "a.mov", "directory_path": "in/box", "type": "FILE"})
    api.file(api.asset()["id"])
    assert api("GET", at)["total"] == 2
    for query in ({"path": "in/box/a.mov"}, {"name": "a.mov"}, {"directory_path": "in/box"}, {"id": found["id"]}):
        assert [each["id"] for each in api("GET", at, **query)["objects"]] == [found["id"]]


# Jobs


def test_keyframes_and_a_proxy_come_out_of_a_job(api: Api, plain: httpx.Client) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    plain.put(file["upload_url"], content=b"abc").raise_for_status()
    at = f"files/v1/assets/{asset['id']}"
    api("PATCH", f"{at}/files/{file['id']}/", {"status": "CLOSED"})
    job_id = api("POST", f"{at}/files/{file['id']}/keyframes/", {"priority": 7})["job_id"]
    assert api("GET", f"{at}/proxies/")["objects"] == []
    looks = [api("GET", f"jobs/v1/jobs/{job_id}/") for _ in range(4)]
    assert [(look["status"], look["progress"]) for look in looks] == [
        ("READY", 0),
        ("STARTED", 50),
        ("FINISHED", 100),
        ("FINISHED", 100),
    ]
    assert (looks[0]["priority"], looks[0]["object_id"]) == (7, asset["id"])
    (proxy,) = api("GET", f"{at}/proxies/")["objects"]
    assert plain.get(proxy["url"]).content == b"abc"
    keyframes = api("GET", f"{at}/keyframes/")["objects"]
    assert [each["type"] for each in keyframes] == ["POSTER", "KEYFRAME"]
    assert plain.get(keyframes[0]["url"]).content.startswith(b"GIF89a")


def test_media_information_comes_out_of_a_job(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}"
    job_id = api("POST", f"{at}/files/{file['id']}/mediainfo/", {})["job_id"]
    while api("GET", f"jobs/v1/jobs/{job_id}/")["status"] != "FINISHED":
        pass
    (component,) = api("GET", f"{at}/formats/{file['format_id']}/")["components"]
    assert component["metadata"] == {"file_size": "3"}


def test_a_job_that_iconik_started_can_be_aborted(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    job_id = api("POST", f"files/v1/assets/{asset['id']}/files/{file['id']}/keyframes/", {})["job_id"]
    api("PUT", "jobs/v1/jobs/state/", {"job_ids": [job_id], "action": "ABORT"})
    assert [api("GET", f"jobs/v1/jobs/{job_id}/")["status"] for _ in range(3)] == ["ABORTED"] * 3
    assert api("GET", f"files/v1/assets/{asset['id']}/proxies/")["objects"] == []


def test_a_job_for_a_file_that_is_gone_leaves_nothing(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}"
    job_id = api("POST", f"{at}/files/{file['id']}/keyframes/", {})["job_id"]
    api("DELETE", f"{at}/files/{file['id']}/")
    while api("GET", f"jobs/v1/jobs/{job_id}/")["status"] != "FINISHED":
        pass
    assert api("GET", f"{at}/proxies/")["objects"] == []


@pytest.mark.parametrize("kind", ["proxies", "keyframes"])
def test_proxies_and_keyframes_are_kept(api: Api, kind: str) -> None:
    at = f"files/v1/assets/{api.asset()['id']}/{kind}"
    body = {"name": "still.jpg", **({"type": "POSTER"} if kind == "keyframes" else {})}
    created = api("POST", f"{at}/", body)
    assert (created["status"], created["filename"], created["upload_method"]) == ("OPEN", "still.jpg", "PUT")
    assert ("multipart_upload_url" in created) is (kind == "proxies")
    assert "upload_url" in api("GET", f"{at}/{created['id']}/")
    closed = api("PATCH", f"{at}/{created['id']}/", {"status": "CLOSED", "size": 1})
    assert closed["url"]
    assert "upload_url" not in closed
    replaced = api("PUT", f"{at}/{created['id']}/", {**body, "format": "JPEG"})
    assert (replaced["format"], replaced["status"], replaced.get("size")) == ("JPEG", "CLOSED", None)
    api("DELETE", f"{at}/{created['id']}/")
    api("GET", f"{at}/{created['id']}/", expect=404)
    if kind == "keyframes":
        assert api.errors("POST", f"{at}/", {}) == ["body.type: is required"]


def test_attachments_of_a_segment_are_kept(api: Api, plain: httpx.Client) -> None:
    asset = api.asset()
    first, second = (
        api("POST", f"assets/v1/assets/{asset['id']}/segments/", {"segment_type": "COMMENT"}) for _ in "12"
    )
    at = f"files/v1/assets/{asset['id']}/segments/{first['id']}/attachments/"
    created = api("POST", at, {"name": "notes.pdf"})
    assert (created["status"], created["filename"], created["segment_id"]) == ("OPEN", "notes.pdf", first["id"])
    assert plain.put(created["upload_url"], content=b"abc").status_code == 200
    closed = api("PATCH", f"{at}{created['id']}/", {"status": "CLOSED", "size": 3})
    assert plain.get(closed["url"]).content == b"abc"
    assert "upload_url" not in closed
    assert api("PUT", f"{at}{created['id']}/", {"name": "new.pdf"})["status"] == "CLOSED"
    assert [each["name"] for each in api("GET", at)["objects"]] == ["new.pdf"]
    elsewhere = f"files/v1/assets/{asset['id']}/segments/{second['id']}/attachments/"
    assert api("GET", elsewhere)["objects"] == []
    api("GET", f"{elsewhere}{created['id']}/", expect=404)
    other = api("POST", at, {"name": "more.pdf"})
    api("DELETE", f"{at}{other['id']}/")
    api("GET", f"{at}{other['id']}/", expect=404)
    api("DELETE", at)
    assert api("GET", at)["objects"] == []


def test_without_a_storage_server_nothing_can_be_uploaded() -> None:
    with StandIn(storage="none") as iconik:
        api = Api(iconik)
        with api.http:
            asset = api.asset()
            file = api.file(asset["id"])
            assert (file["storage_method"], "upload_url" in file) == ("FILE", False)
            at = f"files/v1/assets/{asset['id']}/files/{file['id']}"
            errors = api.errors("GET", f"{at}/multipart_url/part/", upload_id="x", parts_num=1)
            assert errors == ["the storage does not support uploads in parts"]
            job_id = api("POST", f"{at}/keyframes/", {})["job_id"]
            while api("GET", f"jobs/v1/jobs/{job_id}/")["status"] != "FINISHED":
                pass
            assert len(api("GET", f"files/v1/assets/{asset['id']}/keyframes/")["objects"]) == 2
        assert iconik.storage_endpoint is None
        assert iconik.faults == []
