"""Operations on analysis profiles."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, ListOptions, Options, Paging
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AnalysisProfilesOperations", "AsyncAnalysisProfilesOperations", "SyncAnalysisProfilesOperations"]


class AnalysisProfilesOperations(Resource):
    """Operations on analysis profiles."""

    @op
    def list_analysis_profiles(
        self, *, per_page: Opt[int] = UNSET, last_id: Opt[str] = UNSET, **options: Unpack[ListOptions]
    ) -> Call[m.AnalysisProfiles]:
        """List analysis profiles.

        Every way of analysing that the system domain has set up, ten a page unless `per_page` says otherwise.

        Args:
            per_page: Objects in one page.
            last_id: Identifier of the last object already received; the next page starts behind it.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/profiles/",
            m.AnalysisProfiles,
            query={"per_page": per_page, "last_id": last_id},
            paging=Paging(("last_id",), per_page=100),
            options=options,
        )

    @op
    def create_analysis_profile(self, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Create an analysis profile.

        The service account must exist. A new profile is used only when it is named, until it is made the default.
        Needs the role can_write_analysis_profiles.

        Args:
            body: `AnalysisProfile`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/files/v1/analysis/profiles/",
            m.AnalysisProfile,
            body=Body(body, m.AnalysisProfile),
            roles=("can_write_analysis_profiles",),
            options=options,
        )

    @op
    def get_default_analysis_profile(self, media_type: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Fetch the profile that is used when none is named.

        There is one default for each kind of media, or none; then nothing of that kind is analysed unless a profile
        is named.

        Args:
            media_type: Kind of media, such as `video` or `transcription`.
        """
        return Call(
            "GET", "API/files/v1/analysis/profiles/{media_type}/default/", m.AnalysisProfile, segments={"media_type": media_type}, options=options
        )

    @op
    def get_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Fetch one analysis profile.

        The record with its settings, but without those of the service account.

        Args:
            profile_id: Identifier of the profile.
        """
        return Call("GET", "API/files/v1/analysis/profiles/{profile_id}/", m.AnalysisProfile, segments={"profile_id": profile_id}, options=options)

    @op
    def replace_analysis_profile(self, profile_id: str, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Replace the properties of an analysis profile.

        A property that is left out falls back to empty; to change single properties use `update_analysis_profile`.
        Needs the role can_write_analysis_profiles.

        Args:
            profile_id: Identifier of the profile.
            body: `AnalysisProfile`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/files/v1/analysis/profiles/{profile_id}/",
            m.AnalysisProfile,
            segments={"profile_id": profile_id},
            body=Body(body, m.AnalysisProfile),
            roles=("can_write_analysis_profiles",),
            options=options,
        )

    @op
    def update_analysis_profile(self, profile_id: str, body: m.AnalysisProfile | JsonBody, **options: Unpack[Options]) -> Call[m.AnalysisProfile]:
        """Change some properties of an analysis profile.

        Only the properties in the body change. Needs the role can_write_analysis_profiles.

        Args:
            profile_id: Identifier of the profile.
            body: `AnalysisProfile`, or plain values of that form.
        """
        return Call(
            "PATCH",
            "API/files/v1/analysis/profiles/{profile_id}/",
            m.AnalysisProfile,
            segments={"profile_id": profile_id},
            body=Body(body, m.AnalysisProfile),
            roles=("can_write_analysis_profiles",),
            options=options,
        )

    @op
    def delete_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]:
        """Delete an analysis profile.

        What was found with the profile stays. Needs the role can_delete_analysis_profiles.

        Args:
            profile_id: Identifier of the profile.
        """
        return Call(
            "DELETE",
            "API/files/v1/analysis/profiles/{profile_id}/",
            None,
            segments={"profile_id": profile_id},
            roles=("can_delete_analysis_profiles",),
            options=options,
        )

    @op
    def set_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a profile the default for its kind of media.

        Takes the place of the default before it, which stays as an ordinary profile. Needs the role
        can_write_analysis_profiles.

        Args:
            profile_id: Identifier of the profile.
        """
        return Call(
            "POST",
            "API/files/v1/analysis/profiles/{profile_id}/default/",
            None,
            segments={"profile_id": profile_id},
            roles=("can_write_analysis_profiles",),
            options=options,
        )

    @op
    def clear_default_analysis_profile(self, profile_id: str, **options: Unpack[Options]) -> Call[None]:
        """Make a profile the default no longer.

        Its kind of media is then without a default. The profile itself stays. Needs the role
        can_write_analysis_profiles.

        Args:
            profile_id: Identifier of the profile.
        """
        return Call(
            "DELETE",
            "API/files/v1/analysis/profiles/{profile_id}/default/",
            None,
            segments={"profile_id": profile_id},
            roles=("can_write_analysis_profiles",),
            options=options,
        )

    @op
    def get_default_transcription_settings(self, **options: Unpack[Options]) -> Call[m.TranscriptionSettings]:
        """Fetch the settings that speech is transcribed with.

        The default profile for transcriptions together with the settings of its service account. Treat these as
        secret, since they may hold the keys of the account. Needs the role can_transcribe_content.
        """
        return Call(
            "GET",
            "API/files/v1/analysis/settings/transcription/default/",
            m.TranscriptionSettings,
            roles=("can_transcribe_content",),
            options=options,
        )


class SyncAnalysisProfilesOperations(Sync, AnalysisProfilesOperations):
    """Operations on analysis profiles, returning their responses."""


class AsyncAnalysisProfilesOperations(Async, AnalysisProfilesOperations):
    """Operations on analysis profiles, awaited."""
