"""Names that the modules of the facades had in pythonik 1.x: paths of requests, and models that they imported."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

#: Paths below a service, by facade and name. A value of the path goes in place of each pair of braces.
_PATHS: Final = {
    "assets": """
        BASE assets
        DELETE_QUEUE delete_queue
        LIST_URL assets/
        GET_URL assets/{}/
        HISTORY_URL assets/{}/history/
        SEGMENT_URL assets/{}/segments/
        GET_SEGMENTS_URL assets/{}/segments/
        SEGMENT_URL_UPDATE assets/{}/segments/{}/
        VERSIONS_URL assets/{}/versions/
        VERSION_URL assets/{}/versions/{}/
        VERSION_PROMOTE_URL assets/{}/versions/{}/promote/
        VERSION_OLD_URL assets/{}/versions/old/
        VERSIONS_FROM_ASSET_URL assets/{}/versions/from/assets/{}/
        BULK_DELETE_URL delete_queue/bulk/
        PURGE_ALL_URL delete_queue/purge/all/
        BULK_DELETE_SEGMENTS_URL assets/{}/segments/bulk/
    """,
    "collection": """
        BASE collections
        GET_URL collections/{}/
        GET_INFO collections/{}/content/info
        GET_CONTENTS collections/{}/contents
        POST_CONTENT collections/{}/contents
    """,
    "files": """
        GET_ASSET_PROXY_PATH assets/{}/proxies/{}/
        GET_ASSET_PROXIES_PATH assets/{}/proxies/
        GET_ASSET_PROXIES_MULTIPART_URL_PATH assets/{}/proxies/{}/multipart_url/part/
        GET_ASSET_PROXIES_MULTIPART_COMPLETE_URL_PATH assets/{}/proxies/{}/multipart_url/
        GET_ASSETS_FORMATS_PATH assets/{}/formats/
        GET_ASSETS_FORMAT_PATH assets/{}/formats/{}/
        GET_ASSETS_FORMAT_COMPONENTS_PATH assets/{}/formats/{}/components
        GET_ASSETS_FILES_PATH assets/{}/files/
        GET_ASSETS_FILE_SETS_PATH assets/{}/file_sets/
        GET_ASSETS_FILE_SET_FILES_PATH assets/{}/file_sets/{}/files/
        GET_STORAGE_PATH storages/{}/
        GET_STORAGES_PATH storages/
        GET_ASSET_KEYFRAME assets/{}/keyframes/{}/
        GET_ASSET_KEYFRAMES assets/{}/keyframes/
        GET_ASSETS_FILE_PATH assets/{}/files/{}/
        DELETE_ASSETS_FILE_SET_PATH assets/{}/file_sets/{}/
        DELETE_ASSETS_FILE_PATH assets/{}/files/{}/
        GET_ASSETS_VERSION_FILE_SETS_PATH assets/{}/versions/{}/file_sets/
        GET_ASSETS_VERSION_FILES_PATH assets/{}/versions/{}/files/
        GET_ASSETS_VERSION_FORMATS_PATH assets/{}/versions/{}/formats/
        GET_STORAGE_FILES_PATH storages/{}/files/
        GET_ASSETS_FORMAT_COMPONENTS_LIST_PATH assets/{}/formats/{}/components/
        GET_DELETE_QUEUE_OBJECT_TYPE_PATH delete_queue/{}/
        CREATE_ASSET_FILE_MEDIAINFO_JOB_PATH assets/{}/files/{}/mediainfo
        CREATE_ASSET_FILE_TRANSCODE_JOB_PATH assets/{}/files/{}/keyframes
    """,
    "jobs": """
        CREATE_JOB_PATH jobs/
        UPDATE_JOB_PATH jobs/{}
    """,
    "metadata": """
        ASSET_METADATA_FROM_VIEW_PATH assets/{}/views/{}
        UPDATE_ASSET_METADATA assets/{}/views/{}/
        ASSET_OBJECT_VIEW_PATH assets/{}/{}/{}/views/{}/
        PUT_METADATA_DIRECT_PATH {}/{}/
        VIEWS_BASE views/
        CREATE_VIEW_PATH views/
        GET_VIEW_PATH views/{view_id}/
        UPDATE_VIEW_PATH views/{view_id}/
        DELETE_VIEW_PATH views/{view_id}/
        FIELDS_BASE_PATH fields/
        FIELD_BY_NAME_PATH fields/{field_name}/
    """,
    "search": """
        SEARCH_PATH search/
    """,
}
#: Modules with the models that a facade imported.
_MODELS: Final = {
    "assets": "models.assets.assets models.assets.segments models.assets.versions",
    "collection": "models.assets.collections",
    "files": "constants models.files.file models.files.format models.files.keyframe models.files.proxy "
    "models.files.storage",
    "jobs": "models.jobs.job_body models.jobs.job_response",
    "metadata": "models.metadata.fields models.metadata.view_responses models.metadata.views "
    "models.mutation.metadata.mutate",
    "search": "models.search.search_body models.search.search_response",
}


def find(module: str, attribute: str) -> Any:
    """Return what the module of a facade had under a name.

    Raises:
        AttributeError: It had nothing under this name.
    """
    package, _, name = module.rpartition(".")
    paths = dict(line.split() for line in _PATHS[name].strip().splitlines())
    if attribute in paths:
        return paths[attribute]
    for each in (*_MODELS[name].split(), "models.base"):
        found = import_module(f"..{each}", package)
        if attribute in found.__all__:
            return getattr(found, attribute)
    raise AttributeError(f"module {module!r} has no attribute {attribute!r}")
