"""Operations on sequences."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncSequencesOperations", "SequencesOperations", "SyncSequencesOperations"]


class SequencesOperations(Resource):
    """Operations on sequences."""

    @op
    def list_sequences(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[m.Sequences]:
        """List sequences.

        Sequences that the user may see, ten a page unless `per_page` says otherwise, without their items. Needs the
        role can_read_sequences.

        Args:
            per_page: Objects in one page.
            page: Number of the page, from 1.
            scroll: Open a scroll, a frozen view of the whole list; the answer brings the `scroll_id` for the next
                call.
            scroll_id: Continue the scroll that an earlier answer named.
            sort: Fields to sort by, each with its direction, as in `date_created,desc;title,asc`.
            status: Only sequences with this status.
        """
        return Call(
            "GET",
            "API/assets/v1/sequences/",
            m.Sequences,
            query={"per_page": per_page, "page": page, "scroll": scroll, "scroll_id": scroll_id, "sort": sort, "status": status},
            roles=("can_read_sequences",),
            paging=Paging(("page", "scroll_id"), per_page=100),
            options=options,
        )

    @op
    def create_sequence(self, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Create a sequence.

        It is empty at first; `add_sequence_item` fills it. Needs the role can_create_sequences.

        Args:
            body: `Sequence`, or plain values of that form.
        """
        return Call("POST", "API/assets/v1/sequences/", m.Sequence, body=Body(body, m.Sequence), roles=("can_create_sequences",), options=options)

    @op
    def get_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Fetch one sequence.

        What it holds is told by `list_sequence_items`. Needs the role can_read_sequences.

        Args:
            sequence_id: Identifier of the sequence.
        """
        return Call(
            "GET",
            "API/assets/v1/sequences/{sequence_id}/",
            m.Sequence,
            segments={"sequence_id": sequence_id},
            roles=("can_read_sequences",),
            options=options,
        )

    @op
    def replace_sequence(self, sequence_id: str, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Replace the properties of a sequence.

        A property that is left out falls back to empty; the items stay. Needs the role can_write_sequences.

        Args:
            sequence_id: Identifier of the sequence.
            body: `Sequence`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/sequences/{sequence_id}/",
            m.Sequence,
            segments={"sequence_id": sequence_id},
            body=Body(body, m.Sequence),
            roles=("can_write_sequences",),
            options=options,
        )

    @op
    def update_sequence(self, sequence_id: str, body: m.Sequence | JsonBody, **options: Unpack[Options]) -> Call[m.Sequence]:
        """Change some properties of a sequence.

        Only the properties in the body change; the items stay. Needs the role can_write_sequences.

        Args:
            sequence_id: Identifier of the sequence.
            body: `Sequence`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/sequences/{sequence_id}/",
            m.Sequence,
            segments={"sequence_id": sequence_id},
            body=Body(body, m.Sequence),
            roles=("can_write_sequences",),
            options=options,
        )

    @op
    def delete_sequence(self, sequence_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a sequence.

        What the sequence held stays. Needs the role can_delete_sequences.

        Args:
            sequence_id: Identifier of the sequence.
        """
        return Call(
            "DELETE",
            "API/assets/v1/sequences/{sequence_id}/",
            None,
            segments={"sequence_id": sequence_id},
            roles=("can_delete_sequences",),
            options=options,
        )

    @op
    def list_sequence_items(
        self, sequence_id: str, *, per_page: Opt[int] = UNSET, page: Opt[int] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.SequenceItems]:
        """List what a sequence holds.

        In the order of their positions, ten a page unless `per_page` says otherwise. Needs the role
        can_read_sequences.

        Args:
            sequence_id: Identifier of the sequence.
            per_page: Objects in one page.
            page: Number of the page, from 1.
        """
        return Call(
            "GET",
            "API/assets/v1/sequences/{sequence_id}/items/",
            m.SequenceItems,
            segments={"sequence_id": sequence_id},
            query={"per_page": per_page, "page": page},
            roles=("can_read_sequences",),
            paging=Paging(("page",), per_page=100),
            options=options,
        )

    @op
    def add_sequence_item(self, sequence_id: str, body: m.SequenceItem | JsonBody, **options: Unpack[Options]) -> Call[m.SequenceItem]:
        """Add an asset or a collection to a sequence.

        The item comes last unless it has a `position`. Needs the role can_add_sequence_items.

        Args:
            sequence_id: Identifier of the sequence.
            body: `SequenceItem`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/sequences/{sequence_id}/items/",
            m.SequenceItem,
            segments={"sequence_id": sequence_id},
            body=Body(body, m.SequenceItem),
            roles=("can_add_sequence_items",),
            options=options,
        )

    @op
    def remove_sequence_item(self, sequence_id: str, item_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take an item out of a sequence.

        The object behind the item stays as it is. Needs the role can_delete_sequence_items.

        Args:
            sequence_id: Identifier of the sequence.
            item_id: Identifier of the item.
        """
        return Call(
            "DELETE",
            "API/assets/v1/sequences/{sequence_id}/items/{item_id}/",
            None,
            segments={"sequence_id": sequence_id, "item_id": item_id},
            roles=("can_delete_sequence_items",),
            options=options,
        )

    @op
    def reorder_sequence_item(
        self, sequence_id: str, item_id: str, body: m.ItemPosition | JsonBody, **options: Unpack[Options]
    ) -> Call[m.SequenceItem]:
        """Move an item within a sequence.

        The items behind the new place move on by one. Needs the role can_add_sequence_items.

        Args:
            sequence_id: Identifier of the sequence.
            item_id: Identifier of the item.
            body: `ItemPosition`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/sequences/{sequence_id}/items/{item_id}/position/",
            m.SequenceItem,
            segments={"sequence_id": sequence_id, "item_id": item_id},
            body=Body(body, m.ItemPosition),
            roles=("can_add_sequence_items",),
            options=options,
        )

    @op
    def reindex_sequence(self, sequence_id: str, body: m.Reindex | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Index a sequence anew.

        Done in the background. Only needed when the index went wrong. Needs the role can_reindex_sequences.

        Args:
            sequence_id: Identifier of the sequence.
            body: `Reindex`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/sequences/{sequence_id}/reindex/",
            None,
            segments={"sequence_id": sequence_id},
            body=Body(body, m.Reindex),
            roles=("can_reindex_sequences",),
            options=options,
        )


class SyncSequencesOperations(Sync, SequencesOperations):
    """Operations on sequences, returning their responses."""


class AsyncSequencesOperations(Async, SequencesOperations):
    """Operations on sequences, awaited."""
