"""Operations on publications."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from .. import models as m

__all__ = ["AsyncPublicationsOperations", "PublicationsOperations", "SyncPublicationsOperations"]


class PublicationsOperations(Resource):
    """Operations on publications."""

    @op
    def list_publication_accounts(self, **options: Unpack[ListOptions]) -> Call[m.PublicationDestinations]:
        """List the accounts that can be published to.

        Asks the publishing service, which the system domain must be connected to. The list always comes whole.
        Needs the role can_publish.
        """
        return Call(
            "GET",
            "API/assets/v1/publications/destinations/accounts/",
            m.PublicationDestinations,
            roles=("can_publish",),
            paging=Paging(),
            options=options,
        )

    @op
    def list_publication_platforms(self, **options: Unpack[ListOptions]) -> Call[m.PublicationDestinations]:
        """List the platforms that can be published to.

        Asks the publishing service, which the system domain must be connected to. The list always comes whole.
        Needs the role can_publish.
        """
        return Call(
            "GET",
            "API/assets/v1/publications/destinations/platforms/",
            m.PublicationDestinations,
            roles=("can_publish",),
            paging=Paging(),
            options=options,
        )

    @op
    def get_publication_draft(self, asset_id: str, **options: Unpack[Options]) -> Call[m.PublicationDraft]:
        """Fetch the draft of the publication of an asset.

        What was saved in the publishing service but not published yet, ready to go into `create_publication_job`.
        Needs the role can_publish.

        Args:
            asset_id: Identifier of the asset.
        """
        return Call(
            "GET",
            "API/assets/v1/publications/drafts/{asset_id}/",
            m.PublicationDraft,
            segments={"asset_id": asset_id},
            roles=("can_publish",),
            options=options,
        )

    @op
    def create_publication_job(self, body: m.PublicationJobCreate | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Publish an asset.

        Hands the asset over to the publishing service in the background. With `publish_at_time` the post appears at
        that time, with `save_clip_as_draft` not before somebody finishes it there. Needs the role can_publish.

        Args:
            body: `PublicationJobCreate`, or plain values of that form.
        """
        return Call(
            "POST", "API/assets/v1/publications/jobs/", None, body=Body(body, m.PublicationJobCreate), roles=("can_publish",), options=options
        )

    @op
    def list_publication_templates(self, **options: Unpack[ListOptions]) -> Call[m.PublicationTemplates]:
        """List the templates of publications.

        A template holds the texts and destinations of a kind of post. The list always comes whole. Needs the role
        can_publish.
        """
        return Call("GET", "API/assets/v1/publications/templates/", m.PublicationTemplates, roles=("can_publish",), paging=Paging(), options=options)

    @op
    def get_publication_token(self, **options: Unpack[Options]) -> Call[m.PublicationToken]:
        """Fetch a token for the publishing service.

        The token stands for the calling user and lets a client talk to the publishing service directly. Needs the
        role can_publish.
        """
        return Call("GET", "API/assets/v1/publications/token/", m.PublicationToken, roles=("can_publish",), options=options)

    @op
    def cancel_publication(self, publication_id: str, **options: Unpack[Options]) -> Call[None]:
        """Cancel a publication.

        Only what has not been published yet can be cancelled. `publication_id` stands in the asset of the post.
        Needs the role can_publish.

        Args:
            publication_id: Number of the publication in the publishing service.
        """
        return Call(
            "POST",
            "API/assets/v1/publications/{publication_id}/cancel/",
            None,
            segments={"publication_id": publication_id},
            roles=("can_publish",),
            options=options,
        )


class SyncPublicationsOperations(Sync, PublicationsOperations):
    """Operations on publications, returning their responses."""


class AsyncPublicationsOperations(Async, PublicationsOperations):
    """Operations on publications, awaited."""
