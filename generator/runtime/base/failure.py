"""The failure of one attempt to send a request, as an engine reports it."""

from __future__ import annotations

from typing import Literal, TypeAlias

#: Description of a response by which the server leaves HTTP.
SWITCHED = "the response is 101 (Switching Protocols), which was not asked for"

#: `connection`: no connection was made, it broke, or what came over it cannot be read. `timeout`: a wait took too long.
#: `invalid`: the request cannot be sent as it is, now or later.
FailureKind: TypeAlias = Literal["connection", "timeout", "invalid"]


class EngineError(Exception):
    """A request got no response, or the response broke off.

    Its cause is the exception of the HTTP library, unless that may hold secrets.

    Args:
        message: Description without secrets.
        kind: Kind of the failure.
        unsent: Whether the engine knows that no byte of the request reached the server.
        name: Name of the exception of the HTTP library.
    """

    def __init__(self, message: str, kind: FailureKind = "connection", *, unsent: bool = False, name: str = "") -> None:
        super().__init__(message)
        self.kind: FailureKind = kind
        self.unsent = unsent
        self.name = name or kind
