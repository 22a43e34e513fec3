"""Operations on search backends."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncSearchBackendsOperations", "SearchBackendsOperations", "SyncSearchBackendsOperations"]


class SearchBackendsOperations(Resource):
    """Operations on search backends."""

    @op
    def list_search_backends(self, **options: Unpack[ListOptions]) -> Call[m.SearchBackends]:
        """List search backends.

        Search engines outside iconik that natural searches ask as well. The list always comes whole. Needs the role
        can_read_search_backends.
        """
        return Call("GET", "API/search/v2/search_backends/", m.SearchBackends, roles=("can_read_search_backends",), paging=Paging(), options=options)

    @op
    def create_search_backend(self, body: m.SearchBackendCreate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Create a search backend.

        `list_search_backend_kinds` says which kinds there are and which options each asks for. Try it out with
        `test_search_backend`. Needs the role can_write_search_backends.

        Args:
            body: `SearchBackendCreate`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/search/v2/search_backends/",
            m.SearchBackend,
            body=Body(body, m.SearchBackendCreate),
            roles=("can_write_search_backends",),
            options=options,
        )

    @op
    def list_search_backend_kinds(self, **options: Unpack[ListOptions]) -> Call[m.SearchBackendKinds]:
        """List the kinds of search backends.

        Each comes with a JSON Schema of its options. The list always comes whole. Needs the role
        can_read_search_backends.
        """
        return Call(
            "GET", "API/search/v2/search_backends/kinds/", m.SearchBackendKinds, roles=("can_read_search_backends",), paging=Paging(), options=options
        )

    @op
    def get_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Fetch one search backend.

        With its options, which may hold credentials. Needs the role can_read_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call(
            "GET",
            "API/search/v2/search_backends/{backend_id}/",
            m.SearchBackend,
            segments={"backend_id": backend_id},
            roles=("can_read_search_backends",),
            options=options,
        )

    @op
    def replace_search_backend(self, backend_id: str, body: m.SearchBackendUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Replace the properties of a search backend.

        Send the whole backend with all options, credentials included. Needs the role can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
            body: `SearchBackendUpdate`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/search/v2/search_backends/{backend_id}/",
            m.SearchBackend,
            segments={"backend_id": backend_id},
            body=Body(body, m.SearchBackendUpdate),
            roles=("can_write_search_backends",),
            options=options,
        )

    @op
    def update_search_backend(self, backend_id: str, body: m.SearchBackendUpdate | JsonBody, **options: Unpack[Options]) -> Call[m.SearchBackend]:
        """Change some properties of a search backend.

        Only the properties in the body change. Send only `enabled` to switch the backend on or off. Needs the role
        can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
            body: `SearchBackendUpdate`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/search/v2/search_backends/{backend_id}/",
            m.SearchBackend,
            segments={"backend_id": backend_id},
            body=Body(body, m.SearchBackendUpdate),
            roles=("can_write_search_backends",),
            options=options,
        )

    @op
    def delete_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a search backend.

        iconik asks it no longer. What it holds stays as it is. Needs the role can_delete_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call(
            "DELETE",
            "API/search/v2/search_backends/{backend_id}/",
            None,
            segments={"backend_id": backend_id},
            roles=("can_delete_search_backends",),
            options=options,
        )

    @op
    def test_search_backend(self, backend_id: str, **options: Unpack[Options]) -> Call[m.ConnectionTest]:
        """Test the connection to a search backend.

        Asks the backend now. A failed test is no error of this operation; the answer says what went wrong. Needs
        the role can_write_search_backends.

        Args:
            backend_id: Identifier of the search backend.
        """
        return Call(
            "POST",
            "API/search/v2/search_backends/{backend_id}/test/",
            m.ConnectionTest,
            segments={"backend_id": backend_id},
            roles=("can_write_search_backends",),
            options=options,
        )


class SyncSearchBackendsOperations(Sync, SearchBackendsOperations):
    """Operations on search backends, returning their responses."""


class AsyncSearchBackendsOperations(Async, SearchBackendsOperations):
    """Operations on search backends, awaited."""
