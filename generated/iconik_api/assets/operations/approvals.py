"""Operations on approvals."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["ApprovalsOperations", "AsyncApprovalsOperations", "SyncApprovalsOperations"]


class ApprovalsOperations(Resource):
    """Operations on approvals."""

    @op
    def bulk_set_approvals(self, body: m.BulkSetApproval | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Approve or reject many objects.

        Records one decision on up to 500 objects of one kind. Needs the role can_write_approval_status_in_bulk.

        Args:
            body: `BulkSetApproval`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/approvals/bulk/",
            None,
            body=Body(body, m.BulkSetApproval),
            roles=("can_write_approval_status_in_bulk",),
            options=options,
        )

    @op
    def bulk_remove_approvals(self, body: m.BulkRemoveApproval | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Take back decisions on many objects.

        Takes up to 500 objects of one kind; the requests for approval stay. Needs the role
        can_write_approval_status_in_bulk.

        Args:
            body: `BulkRemoveApproval`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/approvals/bulk_remove/",
            None,
            body=Body(body, m.BulkRemoveApproval),
            roles=("can_write_approval_status_in_bulk",),
            options=options,
        )

    @op
    def list_approvals(self, object_type: str, object_id: str, **options: Unpack[ListOptions]) -> Call[m.ApprovalsBy]:
        """List the decisions on an object.

        One entry for each reviewer who has decided. The list always comes whole. Needs the role
        can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/approvals/",
            m.ApprovalsBy,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_read_approval_request",),
            paging=Paging(),
            options=options,
        )

    @op
    def set_approval(self, object_type: str, object_id: str, body: m.ApprovalBy | JsonBody, **options: Unpack[Options]) -> Call[m.ApprovalBy]:
        """Approve or reject an object.

        Records one decision; a `status` of `APPROVED` or `NOT_APPROVED` counts towards the outcome of the request.
        Needs the role can_write_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `ApprovalBy`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/{object_type}/{object_id}/approvals/",
            m.ApprovalBy,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.ApprovalBy),
            roles=("can_write_approval_status",),
            options=options,
        )

    @op
    def remove_approvals(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[None]:
        """Take back decisions on an object.

        The request for approval stays; `delete_approval_request` removes it.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/approvals/",
            None,
            segments={"object_type": object_type, "object_id": object_id},
            options=options,
        )

    @op
    def remove_external_approval(self, object_type: str, object_id: str, email: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the decision of a reviewer without an account.

        The request for approval stays. Needs the role can_delete_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            email: Mail address of the reviewer.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/approvals/external/{email}/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "email": email},
            roles=("can_delete_approval_status",),
            options=options,
        )

    @op
    def get_approval_request(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Fetch the request to approve an object.

        Says who was asked, who has decided and what the outcome is so far. Needs the role
        can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_read_approval_request",),
            options=options,
        )

    @op
    def replace_approval_request(self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]) -> Call[m.Approval]:
        """Replace the request to approve an object.

        Whom the body leaves out is no longer asked. Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `Approval`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.Approval),
            roles=("can_write_approval_request",),
            options=options,
        )

    @op
    def create_approval_request(
        self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]
    ) -> Call[m.Approval | m.JobStarted]:
        """Ask for approval of an object.

        Asks users, groups and people without an account; `min_number` of them have to approve. A 202 says that a
        job asks in the background. Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `Approval`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval | m.JobStarted,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.Approval),
            roles=("can_write_approval_request",),
            options=options,
        )

    @op
    def update_approval_request(self, object_type: str, object_id: str, body: m.Approval | JsonBody, **options: Unpack[Options]) -> Call[m.Approval]:
        """Change some properties of the request to approve an object.

        Only the properties in the body change. Needs the role can_write_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            body: `Approval`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id},
            body=Body(body, m.Approval),
            roles=("can_write_approval_request",),
            options=options,
        )

    @op
    def delete_approval_request(self, object_type: str, object_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Withdraw the request to approve an object.

        Nobody is asked any more. To take back decisions alone use `remove_approvals`. Needs the role
        can_delete_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id},
            roles=("can_delete_approval_request",),
            options=options,
        )

    @op
    def remove_user_approval(self, object_type: str, object_id: str, user_id: str, **options: Unpack[Options]) -> Call[None]:
        """Remove the decision of a user.

        The request for approval stays. Needs the role can_delete_approval_status.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            user_id: Identifier of the user.
        """
        return Call(
            "DELETE",
            "API/assets/v1/{object_type}/{object_id}/approvals/user/{user_id}/",
            None,
            segments={"object_type": object_type, "object_id": object_id, "user_id": user_id},
            roles=("can_delete_approval_status",),
            options=options,
        )

    @op
    def list_version_approvals(self, object_type: str, object_id: str, version_id: str, **options: Unpack[ListOptions]) -> Call[m.ApprovalsBy]:
        """List the decisions on a version.

        Each version is approved by itself. The list always comes whole. Needs the role can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            version_id: Identifier of the version.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/versions/{version_id}/approvals/",
            m.ApprovalsBy,
            segments={"object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_approval_request",),
            paging=Paging(),
            options=options,
        )

    @op
    def get_version_approval_request(self, object_type: str, object_id: str, version_id: str, **options: Unpack[Options]) -> Call[m.Approval]:
        """Fetch the request to approve a version.

        Says who was asked, who has decided and what the outcome is so far. Needs the role
        can_read_approval_request.

        Args:
            object_type: Kind of the object, such as `assets` or `collections`.
            object_id: Identifier of the object.
            version_id: Identifier of the version.
        """
        return Call(
            "GET",
            "API/assets/v1/{object_type}/{object_id}/versions/{version_id}/approvals/request/",
            m.Approval,
            segments={"object_type": object_type, "object_id": object_id, "version_id": version_id},
            roles=("can_read_approval_request",),
            options=options,
        )


class SyncApprovalsOperations(Sync, ApprovalsOperations):
    """Operations on approvals, returning their responses."""


class AsyncApprovalsOperations(Async, ApprovalsOperations):
    """Operations on approvals, awaited."""
