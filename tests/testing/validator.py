"""An independent opinion on requests and answers: openapi-core, with the contract's documents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import httpx
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from pythonik.testing import RecordedRequest


def _is_date_time(text: Any) -> bool:
    """iconik's dates often lack the zone that RFC 3339 asks for."""
    return not isinstance(text, str) or datetime.fromisoformat(text) is not None


def _text(content: bytes, **parameters: str) -> str:
    return content.decode()


FORMATS = {"date-time": _is_date_time}
TEXTS = ("application/xml", "text/csv", "text/plain", "text/srt", "text/vtt")
"""Media types that are read as a text, whatever may be in it."""


class Validator:
    """Validator of messages by one path of a document of the contract.

    openapi-core looks through all paths for each message, which takes longer than the validation.
    """

    def __init__(self, document: Mapping[str, Any], path: str) -> None:
        # Another test checks that the documents are OpenAPI.
        self._document = OpenAPI.from_dict(
            {**document, "paths": {path: _without_schemas_of_xml(document["paths"][path])}},
            Config(
                spec_validator_cls=None,
                extra_format_validators=FORMATS,
                extra_media_type_deserializers=dict.fromkeys(TEXTS, _text),
            ),
        )

    def findings(self, received: RecordedRequest, response: httpx.Response) -> list[str]:
        """Return the faults of a received request and of its response."""
        request = _Request(received)
        found = _findings(lambda: self._document.validate_request(request))
        if response.status_code < 400:
            answer = _Answer(response)
            found += _findings(lambda: self._document.validate_response(request, answer))
        return found


def _without_schemas_of_xml(document: Any) -> Any:
    """A copy of a part of a document. XML is sent as the caller wrote it, whatever its schema says."""
    if isinstance(document, dict):
        return {
            key: {} if key == "application/xml" else _without_schemas_of_xml(value) for key, value in document.items()
        }
    return [_without_schemas_of_xml(each) for each in document] if isinstance(document, list) else document


class _Request:
    """A request as openapi-core wants to see it."""

    def __init__(self, received: RecordedRequest) -> None:
        self.host_url = "https://app.iconik.io"
        self.path = received.path
        self.method = received.method.lower()
        self.content_type = received.headers.get("content-type", "")
        self.body = received.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(received.query), header=Headers(list(received.headers.items()))
        )


class _Answer:
    """An answer as openapi-core wants to see it."""

    def __init__(self, response: httpx.Response) -> None:
        self.status_code = response.status_code
        self.content_type = response.headers.get("Content-Type", "")
        self.headers = Headers(response.headers.multi_items())
        self.data = response.content


def _findings(validate: Any) -> list[str]:
    try:
        validate()
    except OpenAPIError as error:
        return [*_causes(error)]
    return []


def _causes(error: BaseException) -> list[str]:
    errors = [f"{type(error).__name__}: {error}"]
    errors += [f"{each.json_path}: {each.message}" for each in getattr(error, "schema_errors", ())]
    return [*errors, *(_causes(error.__cause__) if error.__cause__ else [])]
