"""Operations on face recognition."""

from __future__ import annotations

from typing import Unpack

from ...runtime.call import Body, Call, JsonBody, Options
from ...runtime.op import Async, Resource, Sync, op
from ...runtime.unset import UNSET, Opt
from .. import models as m

__all__ = ["AsyncFaceRecognitionOperations", "FaceRecognitionOperations", "SyncFaceRecognitionOperations"]


class FaceRecognitionOperations(Resource):
    """Operations on face recognition."""

    @op
    def bulk_extract_faces(self, body: m.FaceExtraction | JsonBody | None = None, **options: Unpack[Options]) -> Call[None]:
        """Look for faces in several assets.

        Starts jobs for the assets named, for those in the collections named, or for those that saved searches find,
        depending on `object_type`. Needs the role can_trigger_face_recognition.

        Args:
            body: `FaceExtraction`, or plain values of that form.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/bulk/extract/",
            None,
            body=Body(body, m.FaceExtraction),
            roles=("can_trigger_face_recognition",),
            options=options,
        )

    @op
    def change_person_jobs_state(self, body: m.JobsState | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Abort or restart jobs that change persons.

        Concerns jobs that merge, confirm or delete persons in the background. Needs the role can_write_jobs.

        Args:
            body: `JobsState`, or plain values of that form.
        """
        return Call(
            "PUT",
            "API/ml/v1/face_recognition/change_person/jobs/state/",
            None,
            body=Body(body, m.JobsState),
            roles=("can_write_jobs",),
            options=options,
        )

    @op
    def extract_asset_version_faces(
        self,
        asset_id: str,
        version_id: str,
        *,
        face_image_analysis_profile_id: Opt[str] = UNSET,
        face_video_analysis_profile_id: Opt[str] = UNSET,
        force: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[None]:
        """Look for faces in an asset version.

        Starts a job; the persons found turn up in `list_asset_version_persons`. Needs the role
        can_trigger_face_recognition.

        Args:
            asset_id: Identifier of the asset.
            version_id: Identifier of the version.
            face_image_analysis_profile_id: Analysis profile to use for still pictures; without it the usual one.
            face_video_analysis_profile_id: Analysis profile to use for video; without it the usual one.
            force: Look again where faces were looked for already.
        """
        return Call(
            "POST",
            "API/ml/v1/face_recognition/extract/assets/{asset_id}/versions/{version_id}/",
            None,
            segments={"asset_id": asset_id, "version_id": version_id},
            query={
                "face_image_analysis_profile_id": face_image_analysis_profile_id,
                "face_video_analysis_profile_id": face_video_analysis_profile_id,
                "force": force,
            },
            roles=("can_trigger_face_recognition",),
            options=options,
        )

    @op
    def set_face_recognition_jobs_priority(self, body: m.JobsPriority | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Set the priority of jobs that look for faces.

        All of them get the same priority. Needs the role can_write_jobs.

        Args:
            body: `JobsPriority`, or plain values of that form.
        """
        return Call(
            "PUT", "API/ml/v1/face_recognition/jobs/priority/", None, body=Body(body, m.JobsPriority), roles=("can_write_jobs",), options=options
        )

    @op
    def change_face_recognition_jobs_state(self, body: m.JobsState | JsonBody, **options: Unpack[Options]) -> Call[None]:
        """Abort or restart jobs that look for faces.

        Name the jobs by their identifiers; an abort is a request that takes a moment. Needs the role
        can_write_jobs.

        Args:
            body: `JobsState`, or plain values of that form.
        """
        return Call("PUT", "API/ml/v1/face_recognition/jobs/state/", None, body=Body(body, m.JobsState), roles=("can_write_jobs",), options=options)


class SyncFaceRecognitionOperations(Sync, FaceRecognitionOperations):
    """Operations on face recognition, returning their responses."""


class AsyncFaceRecognitionOperations(Async, FaceRecognitionOperations):
    """Operations on face recognition, awaited."""
