"""Operations on categories."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncCategoriesOperations", "CategoriesOperations", "SyncCategoriesOperations"]


class CategoriesOperations(Resource):
    """Operations on categories."""

    @op
    def list_categories(self, object_type: str, **options: Unpack[ListOptions]) -> Call[m.Categories]:
        """List the metadata categories of a kind of object.

        The list always comes whole. The views themselves are read with `get_category_views`. Needs the role
        can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/categories/",
            m.Categories,
            segments={"object_type": object_type},
            roles=("can_read_metadata_categories",),
            paging=Paging(),
            options=options,
        )

    @op
    def create_category(self, object_type: str, body: m.Category | JsonBody, **options: Unpack[Options]) -> Call[m.Category]:
        """Create a metadata category.

        The caller chooses its name, which must be new for this kind of object. The views have to exist. Needs the
        role can_write_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            body: `Category`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/metadata/v1/{object_type}/categories/",
            m.Category,
            segments={"object_type": object_type},
            body=Body(body, m.Category),
            roles=("can_write_metadata_categories",),
            options=options,
        )

    @op
    def get_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[m.Category]:
        """Fetch one metadata category.

        Names the views of the category; `get_category_views` brings them along. Needs the role
        can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/categories/{name}/",
            m.Category,
            segments={"object_type": object_type, "name": name},
            roles=("can_read_metadata_categories",),
            options=options,
        )

    @op
    def replace_category(self, object_type: str, name: str, body: m.Category | JsonBody, **options: Unpack[Options]) -> Call[m.Category]:
        """Replace the properties of a metadata category.

        A property that is left out falls back to empty. Views that are left out no longer belong to it, but stay as
        they are. Needs the role can_write_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
            body: `Category`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/metadata/v1/{object_type}/categories/{name}/",
            m.Category,
            segments={"object_type": object_type, "name": name},
            body=Body(body, m.Category),
            roles=("can_write_metadata_categories",),
            options=options,
        )

    @op
    def delete_category(self, object_type: str, name: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a metadata category.

        The views in it stay, and so do the values written through them. Needs the role
        can_delete_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
        """
        return Call(
            "DELETE",
            "API/metadata/v1/{object_type}/categories/{name}/",
            None,
            segments={"object_type": object_type, "name": name},
            roles=("can_delete_metadata_categories",),
            options=options,
        )

    @op
    def get_category_views(
        self, object_type: str, name: str, *, ext_options: Opt[bool] = UNSET, writable_only: Opt[bool] = UNSET, **options: Unpack[Options]
    ) -> Call[m.Category]:
        """Fetch a metadata category with its views.

        Every view in `views` comes with its fields, ready to draw a form. Needs the role
        can_read_metadata_categories.

        Args:
            object_type: Kind of object, such as `assets`.
            name: Name of the category.
            ext_options: Load the options of fields that keep them at another address, see `source_url`.
            writable_only: Only views that the user may write through.
        """
        return Call(
            "GET",
            "API/metadata/v1/{object_type}/categories/{name}/views/",
            m.Category,
            segments={"object_type": object_type, "name": name},
            query={"ext_options": ext_options, "writable_only": writable_only},
            roles=("can_read_metadata_categories",),
            options=options,
        )


class SyncCategoriesOperations(Sync, CategoriesOperations):
    """Operations on categories, returning their responses."""


class AsyncCategoriesOperations(Async, CategoriesOperations):
    """Operations on categories, awaited."""
