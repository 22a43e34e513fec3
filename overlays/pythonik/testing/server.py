"""The stand-in as an ASGI application.

It checks the credentials and the request against the contract, calls a handler or takes the example of the contract,
and checks the response against the contract.
"""

from __future__ import annotations

import json
import time
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
from .deliveries import Deliveries
from .faults import Faults
from .handlers import handler_of, is_row
from .handlers.people import accepts_token
from .handlers.registry import Call
from .operation import Answer, Arguments, BadRequestError, Operation
from .schemas import Json
from .state import State
from .tables import Record, RefusedError

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
        example: Whether the response is only the example of the contract: the stand-in has no state for the operation.
        ignored: Query parameters without an effect on the response.
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
    example: bool = False
    ignored: Sequence[str] = ()

    @property
    def json(self) -> Json:
        """Body parsed as JSON; None if it is empty."""
        return json.loads(self.body) if self.body else None


@dataclass
class _Outcome:
    """Facts about a response besides its status and body."""

    operation: Operation | None = None
    headers: dict[str, str] = field(default_factory=dict)
    example: bool = False
    ignored: Sequence[str] = ()


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
        requested_faults: Faults that a test has requested.
        deliveries: Deliveries of events to webhooks, and of calls to custom actions.
        refuses_examples: Whether operations without state are answered with 501, and not with the example.
    """

    def __init__(
        self,
        contract: Contract,
        state: State,
        storage: Backend | None,
        credentials: Mapping[str, str],
        *,
        refuses_examples: bool = False,
    ) -> None:
        """Read the credentials, given as headers by lower-case name."""
        self.contract = contract
        self.state = state
        self.requests: list[RecordedRequest] = []
        self.faults: list[str] = []
        self.requested_faults = Faults()
        self.deliveries = Deliveries()
        self.refuses_examples = refuses_examples
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
        outcome = _Outcome()
        try:
            answer = self._found(incoming, outcome)
        except NoSuchPathError:
            answer = _error(404, f"the contract has no path {incoming.path}")
        except NoSuchMethodError as error:
            answer = _error(405, f"the contract has no {incoming.method} {incoming.path}")
            outcome.headers["Allow"] = ", ".join(error.allowed)
        except BadRequestError as error:
            answer = _error(400, *error.errors)
        except RefusedError as error:
            answer = _error(error.status, error.text)
        except Exception:
            answer = self._fault(outcome.operation, traceback.format_exc())
        if answer.status < 400 and (outcome.example or outcome.ignored):
            said = ["example"] if outcome.example else [f"ignored={name}" for name in outcome.ignored]
            outcome.headers["X-Stand-In"] = ", ".join(said)
        self.requests.append(_recorded(incoming, outcome, answer))
        if 300 <= answer.status < 400:
            outcome.headers.setdefault("Location", "/")
        if answer.body is None:
            return Response(status_code=answer.status, headers=outcome.headers)
        is_text = answer.media_type != "application/json"
        body = answer.body if is_text else json.dumps(answer.body)
        return Response(body.encode(), status_code=answer.status, headers=outcome.headers, media_type=answer.media_type)

    def _found(self, incoming: _Incoming, outcome: _Outcome) -> Answer:
        """Return the response to a request. Note on the outcome what is known of it."""
        match = self.contract.find(incoming.method, incoming.path)
        operation = outcome.operation = match.operation
        requested = self.requested_faults.taken(operation)
        if requested is not None and requested.delay:
            time.sleep(requested.delay)
        refusal, about_limit = self.requested_faults.over_limit()
        outcome.headers |= about_limit
        if refusal is not None:
            outcome.headers |= refusal.headers
            return _error(refusal.status, *refusal.errors)
        if requested is None or requested.status is None:
            return self._carried_out(operation, match.path, incoming, outcome)
        if requested.carried_out:
            self._carried_out(operation, match.path, incoming, outcome)
        outcome.headers |= requested.headers
        return _error(requested.status, *requested.errors)

    def _carried_out(
        self, operation: Operation, path: Mapping[str, str], incoming: _Incoming, outcome: _Outcome
    ) -> Answer:
        self._check_credentials(operation, incoming)
        missing = self.requested_faults.missing_roles(operation)
        if missing:
            raise RefusedError(403, f"the user lacks the role {' and '.join(missing)}")
        arguments = operation.read(path, incoming.query, incoming.headers, incoming.body)
        return self._checked(operation, self._answer(operation, arguments, incoming, outcome))

    def _check_credentials(self, operation: Operation, incoming: _Incoming) -> None:
        given = {name for name in self._credentials if self._accepts(name, incoming.headers.get(name))}
        if operation.credentials and not any(needed <= given for needed in operation.credentials):
            missing = sorted(set().union(*operation.credentials) - given)
            raise RefusedError(401, f"{' and '.join(missing)}: missing or wrong")

    def _accepts(self, name: str, value: str | None) -> bool:
        """Return whether a header has the credentials of the stand-in, or those that it has issued itself."""
        if not value:
            return False
        is_token = name == "auth-token"
        if value == self._credentials[name]:
            return not (is_token and self.requested_faults.has_expired)
        with self.state.lock:
            return accepts_token(self.state, value) if is_token else value in self.state.apps

    def _answer(self, operation: Operation, arguments: Arguments, incoming: _Incoming, outcome: _Outcome) -> Answer:
        handler = handler_of(operation)
        if handler is None:
            outcome.example = True
            if self.refuses_examples:
                raise RefusedError(501, f"the stand-in has no state for {operation.service}.{operation.id}")
            return _addressed(operation, _exhausted(operation.example(), arguments), arguments)
        state = self.state
        pairs = parse_qsl(incoming.query, keep_blank_values=True)
        with state.lock:
            if operation.reads:
                state.look_at_objects(set(map(str, arguments.path.values())))
            call = Call(
                operation,
                arguments,
                link=incoming.path,
                pairs=pairs,
                headers=incoming.headers,
                state=state,
                storage=self._storage,
                deliveries=self.deliveries,
                roles=self.requested_faults.roles,
            )
            try:
                body = handler(call)
            except BaseException:
                state.events.clear()
                raise
            # The lock is held until the response is copied, so that no other request changes its records.
            if isinstance(body, Answer):
                answer = body
            else:
                answer = operation.show(operation.success(body, completed=is_row(operation)))
            self.deliveries.announce(state)
        outcome.ignored = [name for name in dict(pairs) if name not in call.used]
        return answer

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


def _recorded(incoming: _Incoming, outcome: _Outcome, answer: Answer) -> RecordedRequest:
    errors: Any = answer.body.get("errors", ()) if answer.status >= 400 else ()
    return RecordedRequest(
        method=incoming.method,
        path=incoming.path,
        query=parse_qsl(incoming.query, keep_blank_values=True),
        headers=incoming.headers,
        body=incoming.body,
        service=outcome.operation.service if outcome.operation else None,
        operation=outcome.operation.id if outcome.operation else None,
        status=answer.status,
        errors=errors,
        example=outcome.example,
        ignored=outcome.ignored,
    )
