"""Search over the records of the other handlers."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..resources import resource
from ..selecting import has_value, in_range, values
from ..state import State
from ..tables import Record, RefusedError, live
from . import assets, collections
from .records import Records
from .registry import Call, Registry
from .work import job_answer

operation = Registry("search")

_PARTS = ("files", "file_sets", "formats", "proxies", "keyframes")
"""Tables of the records in the document of an asset."""
_SAVED = Records(resource("saved_searches"))
_GROUPS = Records(resource("saved_search_groups"))
_NEWEST_FIRST = [("date_created", True)]


@operation
def search(call: Call) -> Record:
    return _searched(call)


def _searched(call: Call) -> Record:
    state = call.state
    if call.option("save_search_history"):
        state.searches.add(state.new(criteria=call.body))
    return _results(call, call.body)


@operation
def list_search_history(call: Call) -> Record:
    return call.page(list(call.state.searches))


@operation
def search_from_history(call: Call) -> Record:
    return _results(call, _saved(call)["criteria"])


@operation
def delete_search_history(call: Call) -> None:
    call.state.searches.remove(_saved(call))


def _saved(call: Call) -> Record:
    return call.state.searches.get(call.id("search_history_id"))


def hits(call: Call, criteria: Mapping[str, Any]) -> list[Record]:
    """Return the documents that match the criteria of a search."""
    found = _documents(call.state, criteria.get("doc_types") or _DOCUMENTS)
    if types := call.option("types"):
        found = [hit for hit in found if hit.get("type") in types]
    if query := criteria.get("query"):
        found = call.matching(found, *(criteria.get("search_fields") or ["_text"]), query=query)
    if criteria.get("filter"):
        found = [hit for hit in found if _passes(hit, criteria["filter"])]
    for ticked in criteria.get("facets_filters") or []:
        if ticked.get("value_in"):
            found = [hit for hit in found if any(has_value(hit, ticked["name"], value) for value in ticked["value_in"])]
    return found


def _results(call: Call, criteria: Mapping[str, Any]) -> Record:
    found = hits(call, criteria)
    order = [(each["name"], (each.get("order") or "asc") == "desc") for each in criteria.get("sort") or []]
    page = call.page_after(found, order or _NEWEST_FIRST, criteria.get("search_after"))
    page["objects"] = [_projected(hit, criteria) for hit in page["objects"]]
    page["facets"] = {name: _facet(found, name) for name in criteria.get("facets") or []}
    return page


# Documents


def _documents(state: State, kinds: Iterable[str]) -> list[Record]:
    return [document for kind in kinds for document in _DOCUMENTS[kind](state)]


def _assets(state: State) -> list[Record]:
    parts = {name: state.table(name).grouped("asset_id") for name in _PARTS}
    metadata = state.values.grouped("object_id")
    documents = []
    for asset in assets.all_shown(state, live(state.assets)):
        own = {name: live(groups[asset["id"]]) for name, groups in parts.items()}
        document = {
            **asset,
            **own,
            "file_names": [file["name"] for file in own["files"]],
            "versions_number": len(asset["versions"]),
            "created_by_user_info": state.user,
        }
        documents.append(_with_text(document, metadata[asset["id"]], "title", "file_names", "external_id"))
    return documents


def _collections(state: State) -> list[Record]:
    metadata = state.values.grouped("object_id")
    found = collections.all_shown(state, live(state.collections))
    return [_with_text(each, metadata[each["id"]], "title", "external_id") for each in found]


def _segments(state: State) -> list[Record]:
    metadata = state.values.grouped("object_id")
    return [
        _with_text(
            {**each, "object_type": "segments", "title": each.get("segment_text") or ""}, metadata[each["id"]], "title"
        )
        for each in live(state.segments)
    ]


def _with_text(document: Record, stored: list[Record], *names: str) -> Record:
    """Add the metadata of a document, and the default fields of a search for words.

    Args:
        document: The record.
        stored: Its metadata, as stored.
        names: Default fields for words, besides all metadata.
    """
    metadata = dict(document.get("metadata") or {})
    for each in stored:
        metadata |= {name: [value.get("value") for value in entries] for name, entries in each["fields"].items()}
    texts = [value for name in names for value in values(document, name)]
    return {**document, "metadata": metadata, "_text": [*texts, *metadata.values()]}


def _saved_searches(state: State) -> list[Record]:
    return [
        _with_text({**each, "object_type": "saved_searches", "title": each["name"]}, [], "title")
        for each in state.saved_searches
    ]


def _saved_search_groups(state: State) -> list[Record]:
    return [
        _with_text({**each, "object_type": "saved_search_groups", "title": each["name"]}, [], "title")
        for each in state.saved_search_groups
    ]


_DOCUMENTS: Mapping[str, Callable[[State], list[Record]]] = {
    "assets": _assets,
    "collections": _collections,
    "segments": _segments,
    "saved_searches": _saved_searches,
    "saved_search_groups": _saved_search_groups,
}
"""Functions that return the documents of each type."""


# Filters


def _passes(hit: Record, criterion: Mapping[str, Any]) -> bool:
    """Return whether a hit matches a filter. Terms and inner filters count alike."""
    operator = criterion["operator"].upper()
    results = [
        *(_meets(hit, term) for term in criterion.get("terms") or []),
        *(_passes(hit, inner) for inner in criterion.get("filters") or []),
    ]
    if operator not in _OPERATORS:
        raise RefusedError(400, f"body.filter.operator: {criterion['operator']} is not one of {', '.join(_OPERATORS)}")
    return _OPERATORS[operator](results)


_OPERATORS: Mapping[str, Callable[[list[bool]], bool]] = {
    "AND": all,
    "OR": lambda results: any(results) or not results,
    "NOT": lambda results: not any(results),
}


def _meets(hit: Record, term: Mapping[str, Any]) -> bool:
    """Return whether a hit matches all conditions of one term."""
    name = term["name"]
    found = values(hit, name)
    conditions: Mapping[str, Callable[[Any], bool]] = {
        "value": lambda wanted: has_value(hit, name, wanted),
        "value_in": lambda wanted: any(has_value(hit, name, each) for each in wanted),
        "range": lambda wanted: any(in_range(value, wanted.get("min"), wanted.get("max")) for value in found),
        "exists": lambda wanted: bool(found) is wanted,
        "missing": lambda wanted: bool(found) is not wanted,
    }
    return all(check(term[key]) for key, check in conditions.items() if term.get(key) is not None)


# Hits


def _projected(hit: Record, criteria: Mapping[str, Any]) -> Record:
    include, exclude = criteria.get("include_fields"), criteria.get("exclude_fields") or []
    always = {"id", "object_type", "title", "_sort"}
    return {
        name: value
        for name, value in hit.items()
        if name in always or ((not include or name in include) and name not in exclude)
    }


def _facet(hits: list[Record], name: str) -> Record:
    counts: dict[str, int] = {}
    for hit in hits:
        for value in set(map(str, values(hit, name))):
            counts[value] = counts.get(value, 0) + 1
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {"buckets": [{"key": key, "doc_count": count} for key, count in ordered]}


# Saved searches


@operation
def list_saved_searches(call: Call) -> Record:
    page = _SAVED.list(call)
    return {**page, "objects": [_saved_shown(call, each) for each in page["objects"]]}


@operation
def create_saved_search(call: Call) -> Record:
    call.refer("group_id", call.state.saved_search_groups)
    return _saved_shown(call, _SAVED.create(call))


@operation
def search_from_saved_search(call: Call) -> Record:
    saved = _SAVED.find(call)
    return {
        **_results(call, saved["criteria"]),
        "id": saved["id"],
        "name": saved["name"],
        "search_criteria_document": saved,
    }


@operation
def replace_saved_search(call: Call) -> Record:
    return _results(call, _SAVED.replace(call)["criteria"])


@operation
def update_saved_search(call: Call) -> Record:
    return _results(call, _SAVED.change(call)["criteria"])


@operation
def get_saved_search_content_info(call: Call) -> Record:
    saved = _SAVED.find(call)
    return {**_content_info(call, saved["criteria"]), "title": saved["name"]}


@operation
def count_search_content(call: Call) -> Record:
    return _content_info(call, call.body)


@operation
def convert_search_to_collection(call: Call) -> Record:
    return _convert(call, "CONVERT_SEARCH_TO_COLLECTION", call.body)


@operation
def convert_saved_search_to_collection(call: Call) -> Record:
    return _convert(call, "CONVERT_SAVED_SEARCH_TO_COLLECTION", _SAVED.find(call)["criteria"])


@operation
def list_saved_search_groups(call: Call) -> Record:
    page = _GROUPS.list(call)
    return {**page, "objects": [_group_shown(call.state, each) for each in page["objects"]]}


@operation
def get_saved_search_group(call: Call) -> Record:
    return _group_shown(call.state, _GROUPS.find(call))


@operation
def add_saved_search_to_group(call: Call) -> None:
    group = _GROUPS.find(call)
    call.state.change(call.state.saved_searches.get(call.id("search_id")), {"group_id": group["id"]})


@operation
def remove_saved_search_from_group(call: Call) -> None:
    group = _GROUPS.find(call)
    call.state.change(call.state.saved_searches.get(call.id("search_id"), group_id=group["id"]), {"group_id": None})


@operation
def suggest(call: Call) -> Record:
    return _suggestions(call)


@operation
def suggest_v2(call: Call) -> Record:
    return _suggestions(call)


@operation
def search_v2(call: Call) -> Record:
    return _searched(call)


def _saved_shown(call: Call, saved: Record) -> Record:
    return {
        **saved,
        "favoured": assets.is_favoured(call.state, saved),
        "permissions": call.state.permissions_of("saved_searches", saved["id"]),
    }


def _group_shown(state: State, group: Record) -> Record:
    return {
        **group,
        "saved_searches_count": len([each for each in state.saved_searches if each.get("group_id") == group["id"]]),
    }


def _content_info(call: Call, criteria: Mapping[str, Any]) -> Record:
    found = hits(call, criteria)
    files = [file for hit in found for file in hit.get("files") or ()]
    return {
        "assets_count": len([hit for hit in found if hit["object_type"] == "assets"]),
        "collections_count": len([hit for hit in found if hit["object_type"] == "collections"]),
        "total_size": sum(file.get("size") or 0 for file in files),
        "total_duration_milliseconds": 0,
    }


def _convert(call: Call, kind: str, criteria: Mapping[str, Any]) -> Record:
    """Put the assets and collections that a search finds into a collection, at the end of a job."""
    state = call.state
    collection = call.referred("collection_id", state.collections)
    found = [hit for hit in hits(call, criteria) if hit["object_type"] in {"assets", "collections"}]

    def finish() -> None:
        for hit in found:
            held = state.contents.find(collection_id=collection["id"], object_id=hit["id"])
            record = state.table(hit["object_type"]).find(id=hit["id"])
            if record and not held and record[0] is not collection:
                assets.put_content(state, collection, hit["object_type"], record[0])

    return job_answer(call, state.start_job(kind, f"Filling {collection['title']}", [collection], finish))


def _suggestions(call: Call) -> Record:
    name, beginning = call.body["field_name"], call.body["query"].casefold()
    documents = _documents(call.state, call.body.get("doc_types") or _DOCUMENTS)
    found = {str(value): None for hit in documents for value in values(hit, name)}
    return {"objects": [{"value": value} for value in sorted(found) if value.casefold().startswith(beginning)]}
