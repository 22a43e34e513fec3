"""Users, their groups and their tokens."""

# ruff: noqa: D103 - the contract documents the operation that a handler is named after

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from ..state import State
from ..tables import Record, RefusedError
from .registry import Call, Registry

operation = Registry("users")
in_auth = Registry("auth")

_TOKEN_SECONDS = 3600


# The user of the credentials


@operation
def get_current_user(call: Call) -> Record:
    return call.state.user


@operation
def replace_current_user(call: Call) -> Record:
    kept = ("groups", "is_admin", "role_groups", "status", "system_domain_id", "teams", "type")
    return call.replace(call.state.user, {name: call.state.user.get(name) for name in kept})


@operation
def update_current_user(call: Call) -> Record:
    return call.change(call.state.user)


@operation
def list_current_user_roles(call: Call) -> Record:
    return {"objects": roles_of(call, call.state.user)}


@operation
def list_user_roles(call: Call) -> Record:
    return {"objects": roles_of(call, call.state.users.get(call.id("user_id")))}


@operation
def check_user_role(call: Call) -> None:
    user = call.state.users.get(call.id("user_id"))
    if call.id("role") not in roles_of(call, user):
        raise RefusedError(404, f"user {user['id']} does not have the role {call.id('role')}")


def roles_of(call: Call, user: Record) -> list[str]:
    """Return the roles of a user: those of the groups, or those that a test allows."""
    if user is call.state.user and call.roles is not None:
        return sorted(call.roles)
    tables = {"groups": call.state.groups, "role_groups": call.state.role_groups}
    memberships = [table.find(id=key) for name, table in tables.items() for key in user.get(name) or ()]
    return sorted({role for found in memberships for group in found for role in group.get("roles") or ()})


# Members of groups


def _join(table: str, field: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        group, user = call.state.table(table).get(call.id(_PARAMETERS[table])), call.state.users.get(call.id("user_id"))
        return call.state.change(user, {field: list(dict.fromkeys([*(user.get(field) or []), group["id"]]))})

    return handler


def _leave(table: str, field: str) -> Callable[[Call], Record]:
    def handler(call: Call) -> Record:
        group, user = call.state.table(table).get(call.id(_PARAMETERS[table])), call.state.users.get(call.id("user_id"))
        if group["id"] not in (user.get(field) or []):
            raise RefusedError(404, f"user {user['id']} is not in {group['name']}")
        return call.state.change(user, {field: [each for each in user[field] if each != group["id"]]})

    return handler


_PARAMETERS = {"groups": "group_id", "role_groups": "group_id", "teams": "team_id"}
for _noun, _table in (("group", "groups"), ("role_group", "role_groups"), ("team", "teams")):
    operation.handlers |= {
        f"add_user_to_{_noun}": _join(_table, _table),
        f"remove_user_from_{_noun}": _leave(_table, _table),
    }


# Tokens


def _expires(seconds: int = _TOKEN_SECONDS) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%f")


def _current(call: Call) -> Record:
    """Return the token of the request; the first one, which is not in the table, as a record without an identifier."""
    found = call.state.tokens.find(token=call.headers.get("auth-token"))
    return found[0] if found else {"token": call.headers.get("auth-token"), "user_id": call.state.user["id"]}


def _issue(call: Call, app_id: Any = None) -> Record:
    return call.state.new_token(app_id, expires=_expires())


@in_auth
def create_token(call: Call) -> Record:
    return _issue(call)


@in_auth
def create_app_token(call: Call) -> Record:
    return _issue(call, call.state.apps.get(call.id("app_id"))["id"])


@in_auth
def login_with_password(call: Call) -> Record:
    """Return a token for a user with this address. The stand-in does not check passwords that it was never told."""
    for user in call.state.users.find(email=call.body["email"]):
        if user.get("password") in (None, call.body["password"]):
            return _issue(call)
    raise RefusedError(401, "email or password: wrong")


@in_auth
def check_current_token(call: Call) -> None:
    return None


@in_auth
def refresh_current_token(call: Call) -> Record:
    token = _current(call)
    if "id" not in token:
        return _issue(call)
    return call.state.change(token, {"expires": _expires()})


@in_auth
def delete_current_token(call: Call) -> None:
    token = _current(call)
    if "id" not in token:
        raise RefusedError(400, "the token of the stand-in itself cannot be deleted: use expire_token()")
    call.state.purge(token, how="")


@in_auth
def check_token(call: Call) -> None:
    call.state.tokens.get(call.id("token_id"))


@in_auth
def delete_token(call: Call) -> None:
    call.state.purge(call.state.tokens.get(call.id("token_id")), how="")


@in_auth
def list_tokens(call: Call) -> Record:
    return _listed(call, call.state.tokens)


@in_auth
def list_app_tokens(call: Call) -> Record:
    return _listed(call, (each for each in call.state.tokens if each["app_id"] == call.id("app_id")))


def _listed(call: Call, tokens: Iterable[Record]) -> Record:
    return call.page([{name: value for name, value in each.items() if name != "token"} for each in tokens])


def accepts_token(state: State, value: str) -> bool:
    """Return whether the stand-in has issued a token that has not expired."""
    return any(not _is_past(each["expires"]) for each in state.tokens.find(token=value))


def _is_past(date: str | None) -> bool:
    return date is not None and datetime.fromisoformat(date).replace(tzinfo=UTC) <= datetime.now(UTC)
