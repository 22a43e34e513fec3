"""Operations on persons."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Call, ListOptions, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncPersonsOperations", "PersonsOperations", "SyncPersonsOperations"]


class PersonsOperations(Resource):
    """Operations on persons."""

    @op
    def list_assets_of_person(
        self, person_id: str, *, page: Opt[int] = UNSET, per_page: Opt[int] = UNSET, asset_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.Assets]:
        """List the assets in which a person is recognised.

        Ten a page unless `per_page` says otherwise. The list comes from the index.

        Args:
            person_id: Identifier of the person.
            page: Number of the page, from 1.
            per_page: Objects in one page.
            asset_id: Only the asset with this identifier.
        """
        return Call(
            "GET",
            "API/assets/v1/persons/{person_id}/",
            m.Assets,
            segments={"person_id": person_id},
            query={"page": page, "per_page": per_page, "asset_id": asset_id},
            paging=Paging(("page",), per_page=100),
            options=options,
        )


class SyncPersonsOperations(Sync, PersonsOperations):
    """Operations on persons, returning their responses."""


class AsyncPersonsOperations(Async, PersonsOperations):
    """Operations on persons, awaited."""
