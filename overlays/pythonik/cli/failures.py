"""Errors as one line that says what to do."""

from __future__ import annotations

import json
import os

from iconik_api.client import BASE_URL
from iconik_api.runtime.base.errors import ApiConnectionError, PythonikError, UnauthorizedError

__all__ = ["FAILURES", "describe", "one_line"]

#: Arguments of methods in the messages of errors, and the options of the command in their place.
_OPTIONS = {
    "pass overwrite=True": "pass --overwrite",
    "with resume=False": "with --no-resume",
    "pass resume=False": "pass --no-resume",
    "Resume by the same call": "Resume by the same command",
    "pass another name": "pass --name",
}

#: Errors with a reason outside of this program. Any other error is a bug, and is shown with its traceback.
FAILURES = (PythonikError, OSError, ValueError)


def describe(error: BaseException) -> str:
    """Return the message of an error, with a hint on what to do."""
    if isinstance(error, OSError) and error.strerror:
        text = f"{error.filename}: {error.strerror}" if error.filename is not None else error.strerror
    else:
        text = str(error) or type(error).__name__
    if isinstance(error, (ApiConnectionError, UnauthorizedError)) and str(error.request.url).startswith(_base_url()):
        is_refused = isinstance(error, UnauthorizedError)
        text += ": check " + (
            "ICONIK_APP_ID and ICONIK_AUTH_TOKEN" if is_refused else "the network and ICONIK_BASE_URL"
        )
    text = ". ".join(each.rstrip(".") for each in [text, *getattr(error, "__notes__", ())])
    for argument, option in _OPTIONS.items():
        text = text.replace(argument, option)
    return one_line(text)


def one_line(text: str) -> str:
    """Return a text without line breaks and control characters, which a terminal would obey."""
    return "".join(each if each.isprintable() else json.dumps(each)[1:-1] for each in " ".join(text.split()))


def _base_url() -> str:
    return (os.environ.get("ICONIK_BASE_URL") or BASE_URL).rstrip("/")
