"""Search backends of search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.model import Model, field, model
from ...runtime.unset import UNSET, Opt

if TYPE_CHECKING:
    pass

__all__ = [
    "ConnectionTest",
    "SearchBackend",
    "SearchBackendCreate",
    "SearchBackendKind",
    "SearchBackendKinds",
    "SearchBackendUpdate",
    "SearchBackends",
]


@model
class ConnectionTest(Model):
    """How a test of a connection went."""

    ok: Opt[bool] = field(default=UNSET, required=True)  #: Whether the backend answered.
    supported: Opt[bool] = field(default=UNSET, required=True)  #: Whether this kind of backend can be tested.
    message: Opt[str | None] = UNSET  #: What went wrong.


@model
class SearchBackend(Model):
    """A search engine outside iconik."""

    id: Opt[str] = field(default=UNSET, required=True)  #: Identifier of the search backend.
    kind: Opt[str] = field(default=UNSET, required=True)  #: Kind of backend, one of `list_search_backend_kinds`.
    date_created: Opt[str | None] = UNSET  #: When it was created.
    date_modified: Opt[str | None] = UNSET  #: When it was last changed.
    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackendCreate(Model):
    """A search backend to be created."""

    kind: Opt[str] = field(default=UNSET, required=True)  #: Kind of backend, one of `list_search_backend_kinds`.
    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackendKind(Model):
    """A kind of search backend."""

    kind: Opt[str] = field(default=UNSET, required=True)  #: Name of the kind.
    options_schema: Opt[dict[str, Any]] = field(default=UNSET, required=True)  #: JSON Schema of its options.


@model
class SearchBackendKinds(Model):
    """All kinds of search backends."""

    objects: Opt[list[SearchBackendKind]] = field(default=UNSET, required=True)  #: The kinds.


@model
class SearchBackendUpdate(Model):
    """What can be changed in a search backend."""

    enabled: Opt[bool | None] = UNSET  #: Whether searches ask it.
    kind: Opt[str | None] = UNSET  #: Kind of backend, one of `list_search_backend_kinds`.
    name: Opt[str | None] = UNSET  #: Name shown to people.
    options: Opt[dict[str, Any] | None] = field(default=UNSET, secret=True)  #: Options of this kind of backend, such as address and credentials.


@model
class SearchBackends(Model):
    """All search backends."""

    objects: Opt[list[SearchBackend]] = field(default=UNSET, required=True)  #: The backends.
