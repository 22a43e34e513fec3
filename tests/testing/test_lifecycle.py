"""The delete queue, versions, segments and jobs: what programs build on."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from pythonik.testing import StandIn

from .conftest import Api

AT = "assets/v1/assets"
NOBODY = "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b99"


@pytest.mark.parametrize("kind", ["assets", "collections"])
def test_an_object_is_deleted_restored_and_purged(api: Api, kind: str) -> None:
    record = api("POST", f"assets/v1/{kind}/", {"title": "Harbour"})
    at = f"assets/v1/{kind}/{record['id']}/"
    api("DELETE", at)
    api("PUT", f"{at}restore/")
    assert api("GET", at)["status"] == "ACTIVE"
    assert api("GET", f"assets/v1/delete_queue/{kind}/")["total"] == 0
    api("DELETE", at)
    api("DELETE", f"{at}purge/")
    api("GET", at, expect=404)
    for method, step in (("PUT", "restore"), ("DELETE", "purge")):
        assert "does not exist" in api.errors(method, f"assets/v1/{kind}/{NOBODY}/{step}/", expect=404)[0]


@pytest.mark.parametrize("kind", ["assets", "collections"])
def test_the_whole_queue_is_restored_or_purged(api: Api, kind: str) -> None:
    records = [api("POST", f"assets/v1/{kind}/", {"title": f"Harbour {number}"}) for number in range(3)]
    ids = [record["id"] for record in records]
    queue = f"assets/v1/delete_queue/{kind}/"
    api("POST", queue, {"ids": ids})
    api("POST", f"{queue}restore/all/")
    assert [api("GET", f"assets/v1/{kind}/{key}/")["status"] for key in ids] == ["ACTIVE"] * 3
    api("POST", queue, {"ids": ids[:2]})
    api("POST", f"{queue}purge/", {"ids": [ids[0], ids[2]]})
    assert [each["id"] for each in api("GET", queue)["objects"]] == [ids[1]]
    api("POST", f"{queue}purge/all/")
    assert [each["id"] for each in api("GET", f"assets/v1/{kind}/")["objects"]] == [ids[2]]


@pytest.mark.parametrize(("kind", "key"), [("file_sets", "file_set_id"), ("formats", "format_id")])
def test_media_waits_in_the_queue_of_files(api: Api, kind: str, key: str) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    at = f"files/v1/assets/{asset['id']}/{kind}/{file[key]}/"
    queue = f"files/v1/delete_queue/{kind}/"
    api("DELETE", at)
    assert [each["id"] for each in api("GET", queue)["objects"]] == [file[key]]
    api("PUT", f"{at}restore/")
    api("DELETE", f"files/v1/assets/{asset['id']}/versions/all/{kind}/")
    api("DELETE", queue, {"ids": [file[key]]})
    assert api("GET", at)["status"] == "ACTIVE"
    api("DELETE", at)
    api("POST", f"{queue}purge/", {"ids": [file[key]]})
    api("GET", at, expect=404)
    api("GET", f"files/v1/assets/{asset['id']}/files/{file['id']}/", expect=404)


def test_versions_in_the_order_of_the_reference(api: Api, iconik: StandIn) -> None:
    """Promote, delete, delete for good, delete the old ones: an asset keeps a version at each step."""
    asset = api.asset()
    at = f"{AT}/{asset['id']}/versions"
    for _ in range(3):
        ids = [each["id"] for each in api("POST", f"{at}/", {})["versions"]]
    api("PATCH", f"{at}/{ids[0]}/", {"status": "ACTIVE"})
    api("PUT", f"{at}/{ids[1]}/promote/")
    api("DELETE", f"{at}/{ids[1]}/")
    assert "is deleted" in api.errors("PUT", f"{at}/{ids[1]}/promote/")[0]
    api("DELETE", f"{at}/{ids[1]}/", hard_delete=True)
    api("DELETE", f"{at}/{ids[1]}/", hard_delete=True, expect=404)
    api("DELETE", f"{at}/old/")
    assert [each["id"] for each in api("GET", f"{AT}/{asset['id']}/")["versions"]] == [ids[3]]
    assert not iconik.faults


def test_deleted_versions_do_not_count_as_the_newest(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}"
    first = asset["versions"][0]["id"]
    second = api("POST", f"{at}/versions/", {})["versions"][1]["id"]
    api("DELETE", f"{at}/versions/{second}/")
    api("DELETE", f"{at}/versions/old/")
    assert [each["id"] for each in api("GET", f"{at}/")["versions"]] == [first]
    assert api("POST", f"{at}/segments/", {"segment_type": "MARKER"})["version_id"] == first


def test_media_moves_with_a_version(api: Api) -> None:
    asset, other = api.asset(), api.asset()
    file = api.file(other["id"])
    source = other["versions"][0]["id"]
    api("POST", f"{AT}/{asset['id']}/versions/from/versions/{source}/", {}, expect=202)
    newest = api("GET", f"{AT}/{asset['id']}/")["versions"][-1]["id"]
    files = api("GET", f"files/v1/assets/{asset['id']}/versions/{newest}/files/")["objects"]
    assert [each["id"] for each in files] == [file["id"]]


# Segments

TIMES = {"time_start_milliseconds": 3500, "time_end_milliseconds": 4310}


def test_several_segments_are_created_replaced_and_deleted(api: Api) -> None:
    at = f"{AT}/{api.asset()['id']}/segments"
    rows = [{"segment_type": "MARKER", "segment_text": f"Ferry {number}", **TIMES} for number in range(12)]
    api("POST", f"{at}/bulk/", {"objects": rows})
    found = api("GET", f"{at}/", per_page=100)["objects"]
    assert [each["segment_text"] for each in found] == [row["segment_text"] for row in rows]
    job = api("GET", "jobs/v1/jobs/")["objects"][0]
    assert (job["object_type"], job["object_id"]) == ("assets", found[0]["asset_id"])

    change = {"id": found[0]["id"], "segment_type": "COMMENT", "segment_text": "Gulls"}
    api("PUT", f"{at}/bulk/", {"objects": [change]})
    replaced = api("GET", f"{at}/{found[0]['id']}/")
    assert (replaced["segment_type"], replaced["segment_text"]) == ("COMMENT", "Gulls")
    assert (replaced["time_start_milliseconds"], replaced["version_id"]) == (None, found[0]["version_id"])
    nobody = {"objects": [{**change, "id": NOBODY}]}
    assert api.errors("PUT", f"{at}/bulk/", nobody) == [f"body.objects[0].id: segment {NOBODY} does not exist"]

    by_text = {"attributes": [{"name": "segment_text", "operator": "eq", "value": "Ferry 3"}]}
    api("DELETE", f"{at}/bulk/", by_text)
    api("DELETE", f"{at}/bulk/", {"segment_ids": [each["id"] for each in found[5:]]})
    assert [each["segment_text"] for each in api("GET", f"{at}/")["objects"]] == [
        "Gulls",
        "Ferry 1",
        "Ferry 2",
        "Ferry 4",
    ]


def test_a_wrong_row_creates_no_segment(api: Api) -> None:
    at = f"{AT}/{api.asset()['id']}/segments"
    rows = [{"segment_type": "MARKER"}, {"segment_type": "MARKER", "version_id": NOBODY}]
    error = f"body.objects[1].version_id: version {NOBODY} does not exist"
    assert api.errors("POST", f"{at}/bulk/", {"objects": rows}) == [error]
    assert api("GET", f"{at}/")["objects"] == []


def test_segments_as_texts(api: Api) -> None:
    at = f"{AT}/{api.asset()['id']}/segments"
    words = [{"value": word, "start_ms": 1000, "end_ms": 2000} for word in ("Good", "morning", "harbour")]
    spoken = {"segment_type": "TRANSCRIPTION", "transcription": {"speaker": 1, "words": words}}
    api("POST", f"{at}/", {**spoken, "time_start_milliseconds": 3_601_000, "time_end_milliseconds": 3_602_040})
    api("POST", f"{at}/", {"segment_type": "COMMENT", "segment_text": 'A "ferry", leaving', **TIMES})
    api("POST", f"{at}/", {"segment_type": "MARKER"})

    def text(kind: str, **query: Any) -> str:
        response = api.http.get(f"{at}/{kind}/", params=query)
        assert response.headers["Content-Type"].startswith("text/")
        assert response.status_code == 200
        return response.text

    assert list(csv.reader(io.StringIO(text("csv")))) == [
        ["Type", "Start", "End", "Text"],
        ["COMMENT", "00:00:03:12", "00:00:04:07", 'A "ferry", leaving'],
        ["TRANSCRIPTION", "01:00:01:00", "01:00:02:01", "Good morning harbour"],
        ["MARKER", "", "", ""],
    ]
    assert text("srt", segment_type="COMMENT") == '1\n00:00:03,500 --> 00:00:04,310\nA "ferry", leaving\n'
    assert text("vtt", segment_type="TRANSCRIPTION", words_per_line=2) == (
        "WEBVTT\n\n01:00:01.000 --> 01:00:02.040\nGood morning\nharbour\n"
    )
    assert text("text") == 'A "ferry", leaving\nGood morning harbour\n'
    assert api("GET", f"{AT}/{NOBODY}/segments/vtt/", expect=404)


# Jobs


def ended(api: Api, answer: Any = None) -> Any:
    """Look at the newest job until it ends."""
    for _ in range(5):
        job = max(api("GET", "jobs/v1/jobs/")["objects"], key=lambda each: str(each["date_created"]))
        if job["progress"] == 100:
            return job
    raise AssertionError(job)


def test_a_format_is_archived_and_restored(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"], status="CLOSED")
    at = f"files/v1/assets/{asset['id']}/formats/{file['format_id']}/"
    archive = api("POST", "files/v1/storages/", {"name": "Deep", "method": "S3", "purpose": "ARCHIVE", "settings": {}})
    api("POST", at.replace("v1", "v2") + "archive/", {"delete_original": True}, expect=202)
    assert api("GET", at)["archive_status"] == "ARCHIVING"
    assert (ended(api)["type"], ended(api)["status"]) == ("ARCHIVE", "FINISHED")
    assert (api("GET", at)["archive_status"], api("GET", at)["is_online"]) == ("ARCHIVED", False)
    assert api("GET", f"{AT}/{asset['id']}/")["archive_status"] == "ARCHIVED"
    (archived,) = api("GET", f"{at}file_sets/")["objects"]
    assert (archived["storage_id"], archived["is_archive"]) == (archive["id"], True)
    assert api("GET", f"files/v1/storages/{archive['id']}/files/")["total"] == 1

    api("POST", f"{at}restore/", {}, expect=202)
    ended(api)
    assert (api("GET", at)["archive_status"], api("GET", at)["is_online"]) == ("NOT_ARCHIVED", True)
    assert api("GET", f"{AT}/{asset['id']}/")["archive_status"] == "NOT_ARCHIVED"
    assert sorted(each["is_archive"] for each in api("GET", f"{at}file_sets/")["objects"]) == [False, True]
    assert "is not archived" in api.errors("POST", f"{at}restore/", {})[0]


def test_several_objects_are_transferred_and_exported(api: Api, iconik: StandIn) -> None:
    collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
    assets = [api.asset(title, collection_id=collection["id"]) for title in ("One", "Two")]
    for asset in assets:
        api.file(asset["id"], status="CLOSED")
    exports = api("POST", "files/v1/storages/", {"name": "Out", "method": "S3", "purpose": "EXPORTS", "settings": {}})
    rows = {"objects": [{"id": assets[0]["id"], "formats": ["ORIGINAL"]}, {"id": NOBODY}]}
    api("POST", f"files/v2/assets/storages/{exports['id']}/bulk/transfer/", rows, expect=202)
    iconik.finish_jobs()
    (job,) = api("GET", "jobs/v1/jobs/", type="TRANSFER")["objects"]
    assert (job["status"], job["error_message"]) == ("FINISHED_WITH_WARNING", f"asset {NOBODY} does not exist")
    assert api("GET", f"files/v1/storages/{exports['id']}/files/")["total"] == 1

    location = api("POST", "files/v1/export_locations/", {"name": "X", "path": "out", "storage_id": exports["id"]})
    api("POST", f"files/v1/collections/{collection['id']}/export_locations/{location['id']}/", {})
    iconik.finish_jobs()
    exported = api("GET", f"files/v1/storages/{exports['id']}/files/", directory_path="out")["objects"]
    assert [each["name"] for each in exported] == ["harbour.mov"] * 2
    api("POST", f"files/v1/assets/{assets[0]['id']}/export_locations/{NOBODY}/", {}, expect=404)


def test_a_job_ends_for_programs_that_only_look_at_its_object(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"], status="CLOSED")
    at = f"files/v1/assets/{asset['id']}/formats/{file['format_id']}/"
    api("POST", at.replace("v1", "v2") + "archive/", {})
    statuses = [api("GET", at)["archive_status"] for _ in range(4)]
    assert statuses[0] == "ARCHIVING"
    assert statuses[-1] == "ARCHIVED"


@pytest.mark.parametrize("path", ["reindex/", "segments/reindex/"])
def test_a_reindex_is_a_job(api: Api, path: str) -> None:
    asset = api.asset()
    response = api.http.post(f"{AT}/{asset['id']}/{path}", json={})
    assert response.status_code == 201
    job = ended(api)
    assert (job["type"], job["status"], job["object_id"]) == ("REINDEX", "FINISHED", asset["id"])
    api("POST", f"{AT}/{NOBODY}/{path}", {}, expect=404)


def test_jobs_are_changed_and_deleted_by_a_query(api: Api) -> None:
    for kind in ("CUSTOM", "CUSTOM", "TRANSFER"):
        api("POST", "jobs/v1/jobs/", {"title": "Copy", "type": kind, "status": "STARTED"})
    api("PATCH", "jobs/v1/jobs/?type=CUSTOM", {"status": "FAILED", "error_message": "Disk full"})
    failed = api("GET", "jobs/v1/jobs/", status="FAILED")["objects"]
    assert {each["type"] for each in failed} == {"CUSTOM"}
    api("DELETE", "jobs/v1/jobs/", {"job_ids": [failed[0]["id"]]})
    api("DELETE", "jobs/v1/jobs/?status=FAILED")
    assert api("GET", "jobs/v1/jobs/", type="CUSTOM")["total"] == 0
    api("DELETE", "jobs/v1/jobs/", expect=400)
    assert api("GET", "jobs/v1/jobs/", type="TRANSFER")["total"] == 1
