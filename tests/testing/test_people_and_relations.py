"""Users, groups, ACLs, shares, relations, playlists, saved searches: records that refer to each other."""

from __future__ import annotations

from typing import Any

from .conftest import Api

AT = "assets/v1/assets"
NOBODY = "0b4d6b0a-6c1e-4f0e-9a53-7f3a1c6d2b99"
_RIGHTS = ("approving_comments", "comments", "download", "setting_approve_status")
ALLOWED = {f"allow_{name}": True for name in _RIGHTS}


def user(api: Api, email: str, **fields: Any) -> Any:
    return api("POST", "users/v1/users/", {"email": email, "type": "POWER", "password": "secret", **fields})


def test_users_join_groups_and_get_their_roles(api: Api) -> None:
    group = api("POST", "users/v1/groups/", {"name": "Editors", "roles": ["can_read_assets"]})
    eve = user(api, "eve@example.com", first_name="Eve")
    assert "password" not in eve
    at = f"users/v1/groups/{group['id']}/users/{eve['id']}/"
    assert api("POST", at)["groups"] == [group["id"]]
    assert api("GET", f"users/v1/users/{eve['id']}/roles/")["objects"] == ["can_read_assets"]
    api("GET", f"users/v1/users/{eve['id']}/roles/can_delete_assets/", expect=404)
    api("DELETE", at)
    api("DELETE", at, expect=404)
    assert api("GET", f"users/v1/users/{eve['id']}/roles/")["objects"] == []
    assert [each["email"] for each in api("GET", "users/v1/users/", query="eve")["objects"]] == ["eve@example.com"]
    login = {"email": "eve@example.com", "password": "wrong"}
    api("POST", "auth/v1/auth/simple/login/", login, expect=401)
    assert api("POST", "auth/v1/auth/simple/login/", {**login, "password": "secret"})["token"]
    api("PATCH", "users/v1/users/current/", {"first_name": "Ada"})
    assert api("GET", "users/v1/users/current/")["first_name"] == "Ada"


def test_permissions_are_granted_checked_and_removed(api: Api) -> None:
    me = api("GET", "users/v1/users/current/")["id"]
    group = api("POST", "users/v1/groups/", {"name": "Editors"})["id"]
    collection = api("POST", "assets/v1/collections/", {"title": "Ports"})
    asset = api.asset(collection_id=collection["id"])
    grant = {"object_keys": [asset["id"], NOBODY], "permissions": ["read"], "user_ids": [me], "group_ids": [group]}
    assert api("PUT", "acls/v1/acl/assets/", grant) == {"updated_object_keys": [asset["id"]]}
    api("PUT", "acls/v1/acl/assets/", {**grant, "permissions": ["write"], "mode": "APPEND", "group_ids": []})
    acl = api("GET", f"acls/v1/acl/assets/{asset['id']}/")
    assert acl["users_acl"] == [{"user_id": me, "permissions": ["read", "write"]}]
    assert acl["groups_acl"] == [{"group_id": group, "permissions": ["read"]}]

    wanted = {"objects": [{"object_type": "assets", "object_keys": [asset["id"], NOBODY], "permissions": ["delete"]}]}
    assert api("POST", "acls/v1/acl/", wanted) == {"access_granted": [asset["id"]], "access_denied": [NOBODY]}
    api("PATCH", "users/v1/users/current/", {"is_admin": False})
    assert api("POST", "acls/v1/acl/", wanted)["access_granted"] == []
    assert api("GET", f"acls/v1/acl/assets/{asset['id']}/permissions/")["permissions"] == ["read", "write"]
    api("GET", f"acls/v1/acl/assets/{asset['id']}/delete/", expect=403)
    api("GET", f"acls/v1/acl/assets/{asset['id']}/read/")

    at = f"acls/v1/users/{me}/acl/assets/{asset['id']}/"
    assert api("PUT", at, {"permissions": ["delete"]})["permissions"] == ["delete"]
    api("DELETE", at)
    api("GET", at, expect=404)
    content = {"object_ids": [collection["id"]], "include_assets": True, "include_collections": False}
    api("PUT", "acls/v1/acl/collections/content/", {**content, "permissions": ["delete"], "user_ids": [me]})
    assert api("GET", at)["permissions"] == ["delete"]
    api("DELETE", "acls/v1/acl/assets/", {"object_keys": [asset["id"]], "group_ids": [group]})
    assert api("GET", f"acls/v1/acl/assets/{asset['id']}/")["groups_acl"] == []


def test_shares_belong_to_their_object(api: Api) -> None:
    asset = api.asset()
    at = f"assets/v1/assets/{asset['id']}/shares/"
    share = api("POST", at, {**ALLOWED, "emails": ["eve@example.com"], "password": "secret"})
    assert (share["object_id"], share["has_password"], "password" in share) == (asset["id"], True, False)
    assert [each["email"] for each in share["users"]] == ["eve@example.com"]
    assert api("GET", "assets/v1/shares/", query="harbour")["objects"][0]["object_title"] == "Harbour"
    (guest,) = api("GET", f"{at}{share['id']}/users/")["objects"]
    api("DELETE", f"{at}{share['id']}/users/{guest['id']}/")
    assert api("GET", f"{at}{share['id']}/")["users"] == []
    assert api("PUT", f"{at}{share['id']}/", {**ALLOWED, "allow_download": False})["allow_download"] is False
    both = {**ALLOWED, "title": "Both", "object_ids": [asset["id"], api.asset()["id"]]}
    other = api("POST", "assets/v1/share/assets/", both)
    assert other["object_type"] == "collections"
    api("DELETE", "assets/v1/shares/bulk/", {"share_ids": [other["id"]]})
    assert api("GET", "assets/v1/shares/all/")["total"] == 1
    api("DELETE", f"{AT}/{asset['id']}/purge/")
    assert api("GET", "assets/v1/shares/all/")["total"] == 0
    api("POST", at, {**ALLOWED, "emails": []}, expect=404)


def test_assets_are_related_in_one_direction(api: Api) -> None:
    original, dubbed = api.asset("Original"), api.asset("Dubbed")
    body = {"related_to_asset_id": dubbed["id"], "relation_type": "translation"}
    at = f"{AT}/{original['id']}/relations"
    for _ in range(2):
        api("POST", f"{at}/", body)
    assert [each["title"] for each in api("GET", f"{at}/translation/")["objects"]] == ["Dubbed"]
    api("POST", f"{at}/translation/{dubbed['id']}/reverse/")
    assert api("GET", f"{at}/")["objects"] == []
    assert api("GET", f"{AT}/{dubbed['id']}/relations/")["total"] == 1
    api("DELETE", f"{AT}/{dubbed['id']}/relations/translation/{original['id']}/")
    api("DELETE", f"{AT}/{dubbed['id']}/relations/translation/{original['id']}/", expect=404)
    assert "does not exist" in api.errors("POST", f"{at}/", {**body, "related_to_asset_id": NOBODY})[0]
    label = {"name": "dub", "source_label": "a", "destination_label": "b"}
    api("POST", f"{AT}/relation_types/", label)
    assert api.errors("POST", f"{at}/", body) == ["relation type translation does not exist"]


def test_a_playlist_has_an_order(api: Api) -> None:
    assets = [api.asset(title)["id"] for title in "ABC"]
    items = [{"object_id": key, "object_type": "assets"} for key in assets]
    playlist = api("POST", "assets/v1/playlists/", {"name": "Reel"})
    at = f"assets/v1/playlists/{playlist['id']}/"
    for item in items[:2]:
        api("POST", f"{at}items/", item)
    third = api("POST", f"{at}items/", items[2])
    api("PUT", f"{at}items/{third['id']}/position/", {"position": 0})
    read = api("GET", at)
    assert [each["object_id"] for each in read["playlist_items"]] == [assets[2], assets[0], assets[1]]
    assert read["item_count"] == 3
    api("DELETE", f"{at}items/{third['id']}/")
    assert len(api("GET", f"{at}items/")["objects"]) == 2
    assert "does not exist" in api.errors("POST", f"{at}items/", {**items[0], "object_id": NOBODY})[0]


def test_files_are_found_by_their_checksum(api: Api) -> None:
    asset = api.asset()
    file = api.file(asset["id"], checksum="900150983cd24fb0d6963f7d28e17f72")
    (found,) = api("GET", f"files/v1/files/checksum/{file['checksum']}/")["objects"]
    assert found["id"] == file["id"]
    assert api("GET", "files/v1/files/checksum/0/")["objects"] == []


def test_ancestors_are_known_at_any_distance(api: Api) -> None:
    at = "assets/v1/collections"
    ports = api("POST", f"{at}/", {"title": "Ports"})["id"]
    oslo = api("POST", f"{at}/", {"title": "Oslo", "parent_id": ports})["id"]
    asset = api.asset(collection_id=oslo)
    (hit,) = api("POST", "search/v1/search/", {"query": f"ancestor_collections:{ports} AND title:harbour"})["objects"]
    assert (hit["id"], hit["in_collections"], hit["ancestor_collections"]) == (asset["id"], [oslo], [oslo, ports])
    assert [each["title"] for each in api("GET", f"{at}/{oslo}/ancestors/")["objects"]] == ["Ports"]
    assert api("GET", f"{at}/{oslo}/full/path/") == "Ports/Oslo"


def test_a_saved_search_is_run_and_turned_into_a_collection(api: Api) -> None:
    asset = api.asset("Harbour")
    api.asset("Quay")
    criteria = {"query": "title:harbour", "doc_types": ["assets"]}
    saved = api("POST", "search/v1/search/saved/", {"name": "Ports", "criteria": criteria})
    at = f"search/v1/search/saved/{saved['id']}/"
    results = api("GET", at)
    assert ([each["id"] for each in results["objects"]], results["name"]) == ([asset["id"]], "Ports")
    assert api("GET", f"{at}content/info/")["assets_count"] == 1
    collection = api("POST", "assets/v1/collections/", {"title": "Found"})
    api("POST", f"{at}convert_to_collection/", {"collection_id": collection["id"]})
    for _ in range(4):
        contents = api("GET", f"assets/v1/collections/{collection['id']}/contents/")["objects"]
    assert [each["id"] for each in contents] == [asset["id"]]
    api("POST", "search/v1/favorites/", {"object_ids": [saved["id"]]})
    assert api("GET", "search/v1/search/saved/")["objects"][0]["favoured"] is True
    api("DELETE", at)
    api("GET", at, expect=404)


def test_favorites_and_approvals_are_kept(api: Api) -> None:
    asset, other = api.asset(), api.asset("Quay")
    body = {"object_type": "assets", "object_ids": [asset["id"]]}
    api("POST", "assets/v1/favorites/", body)
    assert [each["id"] for each in api("GET", "assets/v1/favorites/")["objects"]] == [asset["id"]]
    api("DELETE", "assets/v1/favorites/", body)
    assert api("GET", "assets/v1/favorites/")["total"] == 0
    at = f"{AT}/{asset['id']}/approvals/"
    api("POST", f"{at}request/", {"users": []})
    api("PUT", at, {"status": "APPROVED"})
    assert [each["status"] for each in api("GET", f"{at}request/")["approvals_by"]] == ["APPROVED"]
    api("DELETE", at)
    assert api("GET", at)["objects"] == []
    for record in (asset, other):
        api("POST", f"{AT}/{record['id']}/views/")
    assert [each["object_id"] for each in api("GET", f"{AT}/recent/")["objects"]] == [other["id"], asset["id"]]


def test_metadata_of_several_objects_is_set(api: Api) -> None:
    api("POST", "metadata/v1/fields/", {"name": "Light", "label": "Light", "field_type": "string"})
    view = api("POST", "metadata/v1/views/", {"name": "Footage", "view_fields": [{"name": "Light"}]})["id"]
    ids = [api.asset()["id"] for _ in range(2)]
    values = {"metadata_values": {"Light": {"field_values": [{"value": "dawn"}]}}}
    api("PUT", f"metadata/v1/assets/views/{view}/", {**values, "object_ids": [*ids, NOBODY]})
    for key in ids:
        read = api("GET", f"metadata/v1/assets/{key}/views/{view}/")["metadata_values"]
        assert read["Light"]["field_values"] == [{"value": "dawn"}]
