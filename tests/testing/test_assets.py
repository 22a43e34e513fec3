"""Assets, versions, segments, history, collections and the delete queue keep their state."""

from __future__ import annotations

from typing import Any

from pythonik.testing import StandIn

from .conftest import Api

AT = "assets/v1/assets"
NOBODY = "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b11"


def test_a_new_asset_has_what_the_server_fills_in_and_a_first_version(api: Api) -> None:
    asset = api.asset("Harbour", category="news")
    assert (asset["title"], asset["category"], asset["type"], asset["status"]) == ("Harbour", "news", "ASSET", "ACTIVE")
    assert asset["created_by_user"] == asset["updated_by_user"]
    assert len(asset["date_created"]) == len("2024-05-14T09:30:00.000000")
    (version,) = asset["versions"]
    assert version["version_number"] == 1
    assert api("GET", f"{AT}/{asset['id']}/") == {key: asset[key] for key in asset if key != "in_collections"}


def test_a_change_merges_and_a_replacement_replaces(api: Api) -> None:
    asset = api.asset("Harbour", category="news", external_id="7")
    at = f"{AT}/{asset['id']}/"
    changed = api("PATCH", at, {"category": "sport"})
    assert (changed["title"], changed["category"], changed["external_id"]) == ("Harbour", "sport", "7")
    assert changed["date_modified"] > asset["date_modified"]
    replaced = api("PUT", at, {"title": "Quay"})
    assert (replaced["title"], replaced["category"], replaced["external_id"]) == ("Quay", None, None)
    assert (replaced["id"], replaced["date_created"]) == (asset["id"], asset["date_created"])


def test_users_and_collections_are_filled_in_on_request(api: Api) -> None:
    collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
    asset = api.asset(collection_id=collection["id"])
    full = api("GET", f"{AT}/{asset['id']}/", include_users=True, include_collections=True)
    assert full["created_by_user_info"]["id"] == asset["created_by_user"]
    assert full["in_collections"] == [collection["id"]]


def test_missing_asset_is_404(api: Api) -> None:
    for method in ("GET", "DELETE"):
        assert api.errors(method, f"{AT}/{NOBODY}/", expect=404) == [f"asset {NOBODY} does not exist"]
    api("PATCH", f"{AT}/{NOBODY}/", {"title": "x"}, expect=404)
    asset = api.asset()
    api("DELETE", f"{AT}/{asset['id']}/segments/{NOBODY}/", expect=404)
    api("GET", f"assets/v1/collections/{NOBODY}/", expect=404)


def test_several_assets_are_changed_at_once(api: Api) -> None:
    one, other = api.asset("One"), api.asset("Two")
    edits = [{"id": one["id"], "title": "Eins"}, {"id": NOBODY, "title": "?"}]
    api("PATCH", f"{AT}/", {"objects": edits}, expect=202)
    assert [each["title"] for each in api("GET", f"{AT}/")["objects"]] == ["Eins", "Two"]
    api("PUT", f"{AT}/", {"objects": [{"id": other["id"], "title": "Zwei"}]}, expect=202)
    assert api("GET", f"{AT}/{other['id']}/")["title"] == "Zwei"


# Versions


def numbers(versions: list[dict[str, Any]]) -> list[int]:
    return [version["version_number"] for version in versions]


def test_versions_are_added_promoted_and_deleted(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}/versions"
    api("POST", f"{at}/", {})
    answer = api("POST", f"{at}/", {})
    assert (answer["asset_id"], numbers(answer["versions"])) == (asset["id"], [1, 2, 3])
    first, second, third = (each["id"] for each in answer["versions"])
    assert numbers(api("PUT", f"{at}/{first}/promote/")["versions"]) == [2, 3, 1]
    api("DELETE", f"{at}/{second}/")
    assert numbers(api("GET", f"{AT}/{asset['id']}/")["versions"]) == [3, 1]
    api("DELETE", f"{at}/old/")
    assert numbers(api("GET", f"{AT}/{asset['id']}/")["versions"]) == [1]
    api("DELETE", f"{at}/{third}/", expect=404)
    assert api.errors("DELETE", f"{at}/{first}/", hard_delete=True) == ["an asset keeps its last version"]


def test_a_version_is_changed_and_replaced(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}/versions/{asset['versions'][0]['id']}/"
    assert api("PATCH", at, {"status": "IN_PROGRESS", "is_online": True})["is_online"] is True
    replaced = api("PUT", at, {"status": "ACTIVE"})
    assert (replaced["status"], replaced["is_online"], replaced["id"]) == ("ACTIVE", False, asset["versions"][0]["id"])


def test_segments_are_copied_into_a_new_version(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}"
    for kind in ("COMMENT", "MARKER"):
        api("POST", f"{at}/segments/", {"segment_type": kind})
    api("POST", f"{at}/versions/", {"copy_segments": True, "include_segment_types": ["COMMENT"]})
    assert [each["segment_type"] for each in api("GET", f"{at}/segments/")["objects"]] == ["COMMENT"]
    assert api("GET", f"{at}/segments/", include_all_versions=True)["total"] == 3


def test_an_asset_becomes_a_version_of_another(api: Api) -> None:
    asset, source = api.asset("Harbour"), api.asset("New cut")
    file = api.file(source["id"])
    api("POST", f"{AT}/{asset['id']}/versions/from/assets/{source['id']}/", {}, expect=202)
    newest = api("GET", f"{AT}/{asset['id']}/")["versions"][-1]
    (moved,) = api("GET", f"files/v1/assets/{asset['id']}/versions/{newest['id']}/files/")["objects"]
    assert (moved["id"], newest["version_number"]) == (file["id"], 2)
    api("POST", f"{AT}/{asset['id']}/versions/from/assets/{asset['id']}/", {}, expect=409)


# Segments


def test_segments_are_kept_filtered_and_deleted(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}/segments"
    times = {"time_start_milliseconds": 1000, "time_end_milliseconds": 2000}
    first = api("POST", f"{at}/", {"segment_type": "COMMENT", "segment_text": "Gulls and fog", **times})
    reply = {"segment_type": "COMMENT", "segment_text": "Which?", "parent_id": first["id"]}
    second = api("POST", f"{at}/", reply)
    marker = api("POST", f"{at}/", {"segment_type": "MARKER", "time_start_milliseconds": 5000})
    assert (first["top_level"], second["top_level"], second["path"]) == (True, False, f"{first['id']}/{second['id']}")

    def found(**query: Any) -> list[str]:
        return [each["id"] for each in api("GET", f"{at}/", **query)["objects"]]

    assert found() == [first["id"], second["id"], marker["id"]]
    assert found(segment_type="MARKER") == [marker["id"]]
    assert found(query="fog gulls") == [first["id"]]
    assert found(time_start_milliseconds__gte=1000) == [first["id"], marker["id"]]
    assert found(ids=f"{first['id']},{marker['id']}") == [first["id"], marker["id"]]

    changed = api("PATCH", f"{at}/{first['id']}/", {"segment_color": "red"})
    assert (changed["segment_color"], changed["segment_text"]) == ("red", "Gulls and fog")
    replaced = api("PUT", f"{at}/{first['id']}/", {"segment_type": "COMMENT", "segment_text": "Gulls"})
    assert (replaced.get("segment_color"), replaced["segment_text"]) == (None, "Gulls")
    api("DELETE", f"{at}/{first['id']}/", soft_delete=True)
    assert found() == [second["id"], marker["id"]]
    assert found(status="DELETED") == [first["id"]]
    api("DELETE", f"{at}/{marker['id']}/", soft_delete=False)
    api("GET", f"{at}/{marker['id']}/", expect=404)
    api("DELETE", f"{at}/bulk/", {"segment_type": "COMMENT"})
    assert found() == []
    assert api.errors("DELETE", f"{at}/bulk/", {}) == ["body: contains no segments"]


# History


def test_history_holds_entries_of_clients_and_of_the_server(api: Api) -> None:
    asset = api.asset()
    at = f"{AT}/{asset['id']}"
    entry = api("POST", f"{at}/history/", {"operation_type": "CUSTOM", "operation_description": "Checked"})
    assert entry["user_id"] == asset["created_by_user"]
    api("POST", f"{at}/versions/", {})
    page = api("GET", f"{at}/history/")
    assert [each["operation_type"] for each in page["objects"]] == ["CUSTOM", "VERSION_CREATE"]
    assert api("GET", f"{at}/history/", filter="operation_type,eq,CUSTOM")["total"] == 1


# Collections


def test_collections_hold_assets_and_collections(api: Api) -> None:
    at = "assets/v1/collections"
    ports = api("POST", f"{at}/", {"title": "Ports"})
    oslo = api("POST", f"{at}/", {"title": "Oslo", "parent_id": ports["id"]})
    assert (ports["is_root"], oslo["is_root"], oslo["parents"]) == (True, False, [ports["id"]])
    asset = api.asset()
    held = {"object_id": asset["id"], "object_type": "assets"}
    for _ in range(2):
        api("POST", f"{at}/{oslo['id']}/contents/", held, expect=201)
    contents = api("GET", f"{at}/{ports['id']}/contents/")
    assert [(each["object_type"], each["title"]) for each in contents["objects"]] == [("collections", "Oslo")]
    assert api("GET", f"{at}/{oslo['id']}/contents/", object_types="assets")["total"] == 1
    assert api("GET", f"{at}/", is_root="true")["total"] == 1

    info = api("GET", f"{at}/{ports['id']}/content/info/", include_subcollections=True)
    assert (info["assets_count"], info["collections_count"]) == (1, 1)
    alone = api("GET", f"{at}/{ports['id']}/content/info/", include_subcollections=False)
    assert alone["assets_count"] == 0
    api.file(asset["id"])
    figures = api("GET", f"{at}/{oslo['id']}/content/info/", by_storage_id=True, format_name="ORIGINAL")
    assert (figures["total_size"], [each["file_count"] for each in figures["storage_info"]]) == (3, [1, 0, 0])

    inside = {"object_id": ports["id"], "object_type": "collections"}
    assert "inside itself" in api.errors("POST", f"{at}/{oslo['id']}/contents/", inside)[0]
    nobody = {"object_id": NOBODY, "object_type": "assets"}
    assert api.errors("POST", f"{at}/{oslo['id']}/contents/", nobody) == [
        f"body.object_id: asset {NOBODY} does not exist"
    ]
    api("DELETE", f"{at}/{oslo['id']}/contents/assets/{asset['id']}/")
    api("DELETE", f"{at}/{oslo['id']}/contents/assets/{asset['id']}/", expect=404)


def test_a_collection_is_moved(api: Api) -> None:
    at = "assets/v1/collections"
    ports, towns = (api("POST", f"{at}/", {"title": title}) for title in ("Ports", "Towns"))
    oslo = api("POST", f"{at}/", {"title": "Oslo", "parent_id": ports["id"]})
    moved = api("PATCH", f"{at}/{oslo['id']}/", {"parent_id": towns["id"]})
    assert (moved["title"], moved["parents"]) == ("Oslo", [towns["id"]])
    assert api("GET", f"{at}/{ports['id']}/contents/")["total"] == 0
    assert "inside itself" in api.errors("PATCH", f"{at}/{towns['id']}/", {"parent_id": oslo["id"]})[0]


# The delete queue


def test_deleted_objects_wait_in_the_queue(api: Api) -> None:
    queue = "assets/v1/delete_queue"
    one, other = api.asset("One"), api.asset("Two")
    api("DELETE", f"{AT}/{one['id']}/", expect=204)
    assert [each["id"] for each in api("GET", f"{AT}/")["objects"]] == [other["id"]]
    (waiting,) = api("GET", f"{queue}/assets/")["objects"]
    assert (waiting["id"], waiting["status"]) == (one["id"], "DELETED")
    assert api("GET", f"{AT}/{one['id']}/")["status"] == "DELETED"
    api("DELETE", f"{queue}/assets/", {"ids": [one["id"]]})
    assert api("GET", f"{AT}/{one['id']}/")["status"] == "ACTIVE"
    api("POST", f"{queue}/assets/", {"ids": [one["id"], other["id"]]})
    api("POST", f"{queue}/purge/all/", expect=204)
    assert api("GET", f"{queue}/assets/")["total"] == 0
    api("GET", f"{AT}/{one['id']}/", expect=404)


def test_a_purge_takes_all_that_belongs_to_the_object(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"])
    api("DELETE", f"{AT}/{asset['id']}/")
    api("POST", "assets/v1/delete_queue/purge/all/")
    api("GET", f"files/v1/assets/{asset['id']}/files/{file['id']}/", expect=404)
    assert api("GET", f"files/v1/storages/{file['storage_id']}/files/")["total"] == 0


def test_bulk_deletion(api: Api, iconik: StandIn) -> None:
    collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
    held = api.asset("Held", collection_id=collection["id"])
    other = api.asset("Other")
    bulk = "assets/v1/delete_queue/bulk/"
    api("POST", bulk, {"object_type": "collections", "object_ids": [collection["id"]]}, expect=202)
    assert api("GET", f"{AT}/{held['id']}/")["status"] == "DELETED"
    assert api("GET", f"assets/v1/collections/{collection['id']}/")["status"] == "ACTIVE"
    whole = {"object_type": "collections", "object_ids": [collection["id"]], "content_only": False}
    api("POST", bulk, whole)
    assert api("GET", "assets/v1/delete_queue/collections/")["total"] == 1
    api("POST", bulk, {"object_type": "assets", "object_ids": [other["id"], NOBODY]})
    assert api("GET", f"{AT}/")["total"] == 0
