"""Names in responses of storages, under the import path of pythonik 1.x."""

__all__ = ["GCS_KEYFRAME_LOCATION_KEY", "GCS_UPLOADID_KEY", "S3_UPLOADID_KEY"]

S3_UPLOADID_KEY = "UploadId"
GCS_UPLOADID_KEY = "X-GUploader-UploadID"
GCS_KEYFRAME_LOCATION_KEY = "Location"
