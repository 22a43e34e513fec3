"""Operations on acl templates."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AclTemplatesOperations", "AsyncAclTemplatesOperations", "SyncAclTemplatesOperations"]


class AclTemplatesOperations(Resource):
    """Operations on acl templates."""

    @op
    def list_acl_templates(self, **options: Unpack[ListOptions]) -> Call[m.ACLTemplates]:
        """List templates of access rights.

        The list always comes whole. It has the names, not the rights of the templates. Needs the role
        can_read_acl_templates.
        """
        return Call("GET", "API/acls/v1/acl/templates/", m.ACLTemplates, roles=("can_read_acl_templates",), paging=Paging(), options=options)

    @op
    def create_acl_template(self, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Create a template of access rights.

        It holds no rights at first. Needs the role can_write_acl_templates.

        Args:
            body: `ACLTemplate`, or plain values of that form.
        """
        return Call(
            "POST", "API/acls/v1/acl/templates/", m.ACLTemplate, body=Body(body, m.ACLTemplate), roles=("can_write_acl_templates",), options=options
        )

    @op
    def get_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Fetch one template of access rights.

        The record with its name, without the rights. Needs the role can_read_acl_templates.

        Args:
            template_id: Identifier of the template.
        """
        return Call(
            "GET",
            "API/acls/v1/acl/templates/{template_id}/",
            m.ACLTemplate,
            segments={"template_id": template_id},
            roles=("can_read_acl_templates",),
            options=options,
        )

    @op
    def replace_acl_template(self, template_id: str, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Replace the properties of a template of access rights.

        A property that is left out falls back to empty; the rights stay. Needs the role can_write_acl_templates.

        Args:
            template_id: Identifier of the template.
            body: `ACLTemplate`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/acls/v1/acl/templates/{template_id}/",
            m.ACLTemplate,
            segments={"template_id": template_id},
            body=Body(body, m.ACLTemplate),
            roles=("can_write_acl_templates",),
            options=options,
        )

    @op
    def update_acl_template(self, template_id: str, body: m.ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[m.ACLTemplate]:
        """Change some properties of a template of access rights.

        Only the properties in the body change; the rights stay. Needs the role can_write_acl_templates.

        Args:
            template_id: Identifier of the template.
            body: `ACLTemplate`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/acls/v1/acl/templates/{template_id}/",
            m.ACLTemplate,
            segments={"template_id": template_id},
            body=Body(body, m.ACLTemplate),
            roles=("can_write_acl_templates",),
            options=options,
        )

    @op
    def delete_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete a template of access rights.

        It can no longer be applied. iconik does not document whether objects keep the rights that it gave them.
        Needs the role can_delete_acl_templates.

        Args:
            template_id: Identifier of the template.
        """
        return Call(
            "DELETE",
            "API/acls/v1/acl/templates/{template_id}/",
            None,
            segments={"template_id": template_id},
            roles=("can_delete_acl_templates",),
            options=options,
        )

    @op
    def apply_acl_template(
        self,
        template_id: str,
        object_type: str,
        object_key: str,
        *,
        ignore_reindexing: Opt[bool] = UNSET,
        restrict_acls_collection_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Give an object the access rights of a template.

        iconik does not document whether later changes of the template reach the object.

        Args:
            template_id: Identifier of the template.
            object_type: Kind of the object, such as `assets` or `collections`.
            object_key: Identifier of the object.
            ignore_reindexing: Do not bring the index up to date; searches keep the old rights until something else
                does.
            restrict_acls_collection_id: Leave the object no more rights than the collection with this identifier
                has.
        """
        return Call(
            "POST",
            "API/acls/v1/acl/templates/{template_id}/{object_type}/{object_key}/",
            None,
            segments={"template_id": template_id, "object_type": object_type, "object_key": object_key},
            query={"ignore_reindexing": ignore_reindexing, "restrict_acls_collection_id": restrict_acls_collection_id},
            options=options,
        )


class SyncAclTemplatesOperations(Sync, AclTemplatesOperations):
    """Operations on acl templates, returning their responses."""


class AsyncAclTemplatesOperations(Async, AclTemplatesOperations):
    """Operations on acl templates, awaited."""
