"""Search over the records of the other handlers."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ..selecting import has_value, has_words, values
from ..state import Record, RefusedError, State, live
from . import assets, collections
from .registry import Call, Registry

operation = Registry("search")

_PARTS = ("files", "file_sets", "formats", "proxies", "keyframes")
"""Tables of the records in the document of an asset."""
_NEWEST_FIRST = [("date_created", True)]


@operation
def search(call: Call) -> Record:
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


def _results(call: Call, criteria: Mapping[str, Any]) -> Record:
    hits = _documents(call.state, criteria.get("doc_types") or _DOCUMENTS)
    if types := call.option("types"):
        hits = [hit for hit in hits if hit.get("type") in types]
    if query := criteria.get("query"):
        hits = [hit for hit in hits if has_words(hit, query, criteria.get("search_fields") or ["_text"])]
    if criteria.get("filter"):
        hits = [hit for hit in hits if _passes(hit, criteria["filter"])]
    for ticked in criteria.get("facets_filters") or []:
        if ticked.get("value_in"):
            hits = [hit for hit in hits if any(has_value(hit, ticked["name"], value) for value in ticked["value_in"])]
    order = [(each["name"], (each.get("order") or "asc") == "desc") for each in criteria.get("sort") or []]
    page = call.page_after(hits, order or _NEWEST_FIRST, criteria.get("search_after"))
    page["objects"] = [_projected(hit, criteria) for hit in page["objects"]]
    page["facets"] = {name: _facet(hits, name) for name in criteria.get("facets") or []}
    return page


# Documents


def _documents(state: State, kinds: Iterable[str]) -> list[Record]:
    return [document for kind in kinds for document in _DOCUMENTS.get(kind, _no_documents)(state)]


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


def _no_documents(state: State) -> list[Record]:
    return []


_DOCUMENTS: Mapping[str, Callable[[State], list[Record]]] = {
    "assets": _assets,
    "collections": _collections,
    "segments": _segments,
}
"""Functions that return the documents of each type. Saved searches do not exist in the stand-in."""


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
        "range": lambda wanted: any(_in_range(value, wanted) for value in found),
        "exists": lambda wanted: bool(found) is wanted,
        "missing": lambda wanted: bool(found) is not wanted,
    }
    return all(check(term[key]) for key, check in conditions.items() if term.get(key) is not None)


def _in_range(value: Any, limits: Mapping[str, Any]) -> bool:
    least, greatest = limits.get("min"), limits.get("max")
    try:
        number: Any = float(value)
        least, greatest = (None if each is None else float(each) for each in (least, greatest))
    except (TypeError, ValueError):
        # A date limit without a time means the whole day, so that only the length of the limit is compared.
        number = str(value)
        above = least is None or number[: len(str(least))] >= str(least)
        return above and (greatest is None or number[: len(str(greatest))] <= str(greatest))
    return (least is None or number >= least) and (greatest is None or number <= greatest)


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
