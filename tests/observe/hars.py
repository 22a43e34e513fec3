"""HAR files, built entry by entry."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["CREATOR", "URL", "entry", "har", "json_response", "write_har"]

CREATOR = {"name": "Some Recorder", "version": "1"}
URL = "https://things.example/API/things/v1/things/"
_JSON = "application/json"
_OMITTED: Any = object()


def fields(headers: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]


def json_response(value: Any, status: int = 200, **headers: str) -> dict[str, Any]:
    """Return a response whose body was kept."""
    text = json.dumps(value)
    return {
        "status": status,
        "headers": fields({"Content-Type": _JSON, **{name.replace("_", "-"): each for name, each in headers.items()}}),
        "content": {"size": len(text), "mimeType": _JSON, "text": text},
        "bodySize": len(text),
    }


def entry(
    url: str = URL,
    method: str = "GET",
    *,
    body: Any = _OMITTED,
    post: Any = _OMITTED,
    headers: Mapping[str, str] | None = None,
    response: Mapping[str, Any] | None = None,
    **members: Any,
) -> dict[str, Any]:
    """Return an entry.

    Args:
        url: URL of the request.
        method: Its method.
        body: Its body, as a value of JSON.
        post: The member `postData`, in place of a body.
        headers: Its headers.
        response: The response. Default: an empty page.
        members: Further members of the entry.
    """
    request: dict[str, Any] = {"method": method, "url": url, "headers": fields(headers or {}), "bodySize": -1}
    if body is not _OMITTED:
        text = json.dumps(body)
        request["headers"] += fields({"Content-Type": _JSON, "Content-Length": str(len(text))})
        request["postData"] = {"mimeType": _JSON, "text": text}
    if post is not _OMITTED:
        request["postData"] = post
    return {"request": request, "response": response or json_response({"objects": []}), **members}


def har(entries: Sequence[Any], creator: Mapping[str, str] = CREATOR) -> dict[str, Any]:
    return {"log": {"version": "1.2", "creator": creator, "entries": list(entries)}}


def write_har(path: Path, entries: Sequence[Any], creator: Mapping[str, str] = CREATOR) -> Path:
    path.write_text(json.dumps(har(entries, creator)), encoding="utf-8")
    return path
