"""Operations on objects."""

from __future__ import annotations

from typing import Any, Unpack

from ...runtime.call import Call, Options
from ...runtime.op import Async, Resource, Sync, op

__all__ = ["AsyncObjectsOperations", "ObjectsOperations", "SyncObjectsOperations"]


class ObjectsOperations(Resource):
    """Operations on objects."""

    @op
    def get_object_info(self, object_id: str, **options: Unpack[Options]) -> Call[Any]:
        """Tell what an identifier stands for.

        For an identifier whose kind is not known.

        Args:
            object_id: Identifier of the object.
        """
        return Call("GET", "API/stats/v1/id/{object_id}/info/", Any, segments={"object_id": object_id}, options=options)


class SyncObjectsOperations(Sync, ObjectsOperations):
    """Operations on objects, returning their responses."""


class AsyncObjectsOperations(Async, ObjectsOperations):
    """Operations on objects, awaited."""
