"""Forms: the names and values of a body that is an object, but not JSON."""

from __future__ import annotations

import json
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from .schemas import Json

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def read_form(content_type: str, body: bytes) -> list[tuple[str, Json]]:
    """Return the fields of a form in their order, as texts; a JSON part as its value.

    Args:
        content_type: Value of the header Content-Type, with the boundary of a multipart body.
        body: Undecoded body.

    Raises:
        ValueError: The body is not a form of this type.
    """
    if content_type.lower().startswith(FORM):
        return list(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body)))
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    if not isinstance(message, EmailMessage) or not message.is_multipart():
        raise ValueError("the multipart body has no parts")
    return [(str(part.get_param("name", header="content-disposition")), _value(part)) for part in message.iter_parts()]


def _value(part: MIMEPart) -> Json:
    content = part.get_payload(decode=True)
    text = content.decode(errors="replace") if isinstance(content, bytes) else ""
    return json.loads(text) if part.get_content_type() == "application/json" else text
