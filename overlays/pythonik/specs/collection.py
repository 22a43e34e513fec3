"""Collections, with the method names of pythonik 1.x."""

from __future__ import annotations

from typing import Any, Unpack

from iconik_api.assets import models as m
from iconik_api.assets.operations import AssetsService, AsyncAssets, SyncAssets
from iconik_api.runtime.calls.call import Call, JsonBody, ListOptions, Options
from iconik_api.runtime.models.model import Model
from iconik_api.runtime.operations.op import Resource, op

from .base import AsyncSpec, Spec, names_of_1x, with_body

__all__ = ["AsyncCollectionSpec", "CollectionSpec"]

__getattr__ = names_of_1x(__name__)


class CollectionMethods(Resource):
    """Methods of 1.x, each in terms of a generated operation."""

    @op.read
    def get(self, collection_id: str, **options: Unpack[Options]) -> Call[m.Collection]:
        """Fetch one collection (operation `get_collection`).

        Args:
            collection_id: Identifier of the collection.
        """
        return AssetsService.get_collection.build(collection_id, **options)

    @op
    def create(
        self, body: m.Collection | JsonBody, exclude_defaults: bool = True, **options: Unpack[Options]
    ) -> Call[m.Collection]:
        """Create a collection (operation `create_collection`).

        Args:
            body: The collection. With `parent_id` it is created inside another collection.
            exclude_defaults: Ignored; see `Spec`.
        """
        return with_body(AssetsService.create_collection.build({}, **options), body, m.Collection)

    @op.destroy
    def delete(self, collection_id: str, **options: Unpack[Options]) -> Call[None]:
        """Move a collection to the delete queue (operation `delete_collection`).

        Args:
            collection_id: Identifier of the collection.
        """
        return AssetsService.delete_collection.build(collection_id, **options)

    @op.read
    def get_info(self, collection_id: str, **options: Unpack[Options]) -> Call[m.CollectionContentInfo]:
        """Fetch the number and size of the contents of a collection (operation `get_collection_content_info`).

        Args:
            collection_id: Identifier of the collection.
        """
        return AssetsService.get_collection_content_info.build(collection_id, **options)

    @op.read
    def get_contents(self, collection_id: str, **options: Unpack[ListOptions]) -> Call[m.CollectionContents]:
        """List the contents of a collection (operation `list_collection_contents`); pass page numbers by `params=`.

        Args:
            collection_id: Identifier of the collection.
        """
        return AssetsService.list_collection_contents.build(collection_id, **options)

    @op
    def add_content(
        self,
        collection_id: str,
        body: m.Content | JsonBody,
        exclude_defaults: bool = True,
        **options: Unpack[Options],
    ) -> Call[Model]:
        """Put an asset or a collection into a collection (operation `add_collection_content`).

        `data` is a model with whatever iconik sends.

        Args:
            collection_id: Identifier of the collection.
            body: The object.
            exclude_defaults: Ignored; see `Spec`.
        """
        call: Call[Any] = AssetsService.add_collection_content.build(collection_id, {}, **options)
        call.result = Model
        return with_body(call, body, m.Content)


class CollectionSpec(CollectionMethods, Spec, SyncAssets):
    """Operations on collections: methods of 1.x, and every operation of the assets service by its operationId."""

    server = "API/assets/"


class AsyncCollectionSpec(CollectionMethods, AsyncSpec, AsyncAssets):
    """Operations on collections, asynchronous; see `CollectionSpec`."""

    server = "API/assets/"
