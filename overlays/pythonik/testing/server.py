"""The stand-in as an ASGI application.

It checks the credentials and the request against the contract, calls a handler or takes the example of the contract,
and checks the response against the contract.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from .backend import Backend
from .contract import Contract, NoSuchMethodError, NoSuchPathError
from .handlers import HANDLERS
from .handlers.registry import Call
from .operation import Answer, Arguments, BadRequestError, Operation
from .schemas import Json
from .state import Record, RefusedError, State

_MOVES_ON = ("last_id", "last_field_name", "scroll_id", "search_after")


@dataclass(frozen=True)
class RecordedRequest:
    """A received request, and its errors.

    Attributes:
        path: Undecoded, percent-encoded path.
        query: Names and decoded values, in their order.
        headers: Headers by lower-case name.
        body: Undecoded body.
        operation: The operationId, if path and method belong to an operation.
        errors: Texts of an error response.
    """

    method: str
    path: str
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    service: str | None
    operation: str | None
    status: int
    errors: Sequence[str]

    @property
    def json(self) -> Json:
        """Body parsed as JSON; None if it is empty."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True)
class _Incoming:
    """Parts of a request, read before it is checked."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes


class Server:
    """The application.

    Attributes:
        requests: Received requests.
        faults: Violations of the contract by responses of the stand-in itself; expected to be empty.
        state: Records. The state may be replaced between two requests.
    """

    def __init__(
        self, contract: Contract, state: State, storage: Backend | None, credentials: Mapping[str, str]
    ) -> None:
        """Read the credentials, given as headers by lower-case name."""
        self.contract = contract
        self.state = state
        self.requests: list[RecordedRequest] = []
        self.faults: list[str] = []
        self._storage = storage
        self._credentials = credentials

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        incoming = _Incoming(
            method=request.method,
            path=scope["raw_path"].decode("ascii"),
            query=scope["query_string"].decode("latin-1"),
            headers={name.lower(): value for name, value in request.headers.items()},
            body=await request.body(),
        )
        # The check of a long page and requests to the storage take long, and run in a thread.
        response = await run_in_threadpool(self._respond, incoming)
        await response(scope, receive, send)

    def _respond(self, incoming: _Incoming) -> Response:
        operation: Operation | None = None
        headers = {}
        try:
            match = self.contract.find(incoming.method, incoming.path)
            operation = match.operation
            self._check_credentials(operation, incoming)
            arguments = operation.read(match.path, incoming.query, incoming.headers, incoming.body)
            answer = self._checked(operation, self._answer(operation, arguments, incoming))
        except NoSuchPathError:
            answer = _error(404, f"the contract has no path {incoming.path}")
        except NoSuchMethodError as error:
            answer = _error(405, f"the contract has no {incoming.method} {incoming.path}")
            headers["Allow"] = ", ".join(error.allowed)
        except BadRequestError as error:
            answer = _error(400, *error.errors)
        except RefusedError as error:
            answer = _error(error.status, error.text)
        except Exception:
            answer = self._fault(operation, traceback.format_exc())
        self.requests.append(_recorded(incoming, operation, answer))
        if 300 <= answer.status < 400:
            headers["Location"] = "/"
        if answer.body is None:
            return Response(status_code=answer.status, headers=headers)
        is_text = answer.media_type != "application/json"
        body = answer.body if is_text else json.dumps(answer.body, ensure_ascii=False)
        return Response(body.encode(), status_code=answer.status, headers=headers, media_type=answer.media_type)

    def _check_credentials(self, operation: Operation, incoming: _Incoming) -> None:
        given = {name for name, value in self._credentials.items() if incoming.headers.get(name) == value}
        if operation.credentials and not any(needed <= given for needed in operation.credentials):
            missing = sorted(set().union(*operation.credentials) - given)
            raise RefusedError(401, f"{' and '.join(missing)}: missing or wrong")

    def _answer(self, operation: Operation, arguments: Arguments, incoming: _Incoming) -> Answer:
        handler = HANDLERS.get((operation.service, operation.id))
        if handler is None:
            return _addressed(operation, _exhausted(operation.example(), arguments), arguments)
        state = self.state
        pairs = parse_qsl(incoming.query, keep_blank_values=True)
        with state.lock:
            body = handler(Call(operation, arguments, incoming.path, pairs, state, self._storage))
            # The lock is held until the response is copied, so that no other request changes its records.
            return operation.show(operation.success(body))

    def _checked(self, operation: Operation, answer: Answer) -> Answer:
        faults = operation.faults(answer)
        return self._fault(operation, *faults) if faults else answer

    def _fault(self, operation: Operation | None, *texts: str) -> Answer:
        name = f"{operation.service}.{operation.id}" if operation else "no operation"
        faults = [f"{name}: {text}" for text in texts]
        self.faults += faults
        return _error(500, *faults)


def _error(status: int, *texts: str) -> Answer:
    return Answer(status, {"errors": list(texts)})


def _exhausted(answer: Answer, arguments: Arguments) -> Answer:
    """Empty the example of a list for any page after the first one. Otherwise pagination would never end."""
    asked = {**arguments.query, **(arguments.body if isinstance(arguments.body, dict) else {})}
    moved_on = (asked.get("page") or 1) != 1 or any(asked.get(name) for name in _MOVES_ON)
    if not moved_on or not isinstance(answer.body, dict) or "objects" not in answer.body:
        return answer
    body: Record = {**answer.body, "objects": [], "next_url": None}
    return Answer(answer.status, {name: value for name, value in body.items() if name in answer.body})


def _addressed(operation: Operation, answer: Answer, arguments: Arguments) -> Answer:
    """Set the identifiers of an example object to those in the path, if they are valid."""
    if not isinstance(answer.body, dict):
        return answer
    *_, last, _ = operation.path.split("/")
    names = {**arguments.path, "id": arguments.path.get(last.strip("{}"))}
    known = {name: value for name, value in names.items() if name in answer.body and value is not None}
    addressed = Answer(answer.status, answer.body | known)
    return answer if operation.faults(addressed) else addressed


def _recorded(incoming: _Incoming, operation: Operation | None, answer: Answer) -> RecordedRequest:
    errors: Any = answer.body.get("errors", ()) if answer.status >= 400 else ()
    return RecordedRequest(
        method=incoming.method,
        path=incoming.path,
        query=parse_qsl(incoming.query, keep_blank_values=True),
        headers=incoming.headers,
        body=incoming.body,
        service=operation.service if operation else None,
        operation=operation.id if operation else None,
        status=answer.status,
        errors=errors,
    )
