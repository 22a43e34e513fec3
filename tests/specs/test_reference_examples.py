"""Every example of the reference document, as it is written there, against the stand-in, synchronously and awaited.

Identifiers and credentials aside: the document's are replaced by those of objects that exist.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import textwrap
import uuid
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from iconik_api.assets.models import Asset, AssetVersion, AssetVersionResponse, SegmentResponse
from iconik_api.files.models import File, Files, FileSet, FileSets, Format, Formats, Proxies, Proxy, Storage, Storages
from iconik_api.jobs.models import JobResponse
from iconik_api.metadata.models import ViewMetadata
from iconik_api.search.models import SearchResponse
from pythonik.client import AsyncPythonikClient, PythonikClient
from pythonik.models.base import PythonikResponse
from pythonik.testing import StandIn


@attrs.frozen
class Example:
    """A piece of the document and what comes of it.

    Args:
        code: As the document has it.
        result: The name that the document gives the answer; `None` where it keeps none.
        status: Status of the answer.
        data: Class of the object in the answer; `None` for none.
        warns: Category of the warning that is due.
    """

    code: str = attrs.field(converter=textwrap.dedent)
    result: str | None
    status: int = 200
    data: Any = None
    warns: type[Warning] | None = None


EXAMPLES = {
    "PythonikResponse": Example(
        """
        request = client.assets().get(asset_id)
        # access response data via underlying requests response
        response_json = request.response.json()
        print(response_json["id"])
        # access response data via Pydantic model
        asset = request.data
        print(asset.id)
        """,
        "request",
        data=Asset,
    ),
    "assets.get": Example('asset = client.assets().get(asset_id="1234567890abcdef")', "asset", data=Asset),
    "assets.create": Example(
        """
        from pythonik.models.assets.assets import AssetCreate
        asset_data = {
        "name": "My New Asset",
        "metadata": {
        "custom_field": "Custom value"
        }
        }
        body = AssetCreate(**asset_data)
        asset = client.assets().create(body=body)
        """,
        "asset",
        status=201,
        data=Asset,
        warns=UserWarning,
    ),
    "assets.create_segment": Example(
        """
        from pythonik.models.assets.segments import SegmentBody
        segment_data = {
        "segment_text": "Segment 1",
        "metadata": {
        "segment_type": "interview"
        }
        }
        body = SegmentBody(**segment_data)
        segment = client.assets().create_segment(asset_id="1234567890abcdef", body=body)
        """,
        "segment",
        status=201,
        data=SegmentResponse,
    ),
    "assets.update_segment": Example(
        """
        from pythonik.models.assets.segments import SegmentBody
        body = SegmentBody(segment_text="Update Segment 1")
        updated_segment = client.assets().update_segment(asset_id="1234567890abcdef", segment_id="seg123456", body=body)
        """,
        "updated_segment",
        data=SegmentResponse,
    ),
    "assets.partial_update_segment": Example(
        """
        from pythonik.models.assets.segments import SegmentBody
        partial_update_data = {
        "metadata": {
        "segment_type": "b-roll"
        }
        }
        body = SegmentBody(**partial_update_data)
        partially_updated_segment = client.assets().partial_update_segment(asset_id="1234567890abcdef", segment_id="seg123456", body=body)
        """,  # noqa: E501  (as the document has it)
        "partially_updated_segment",
        data=SegmentResponse,
    ),
    "jobs.create": Example(
        """
        from pythonik.models.jobs.job_body import JobBody, JobTypes, JobStatus
        job_body = JobBody(title="Transfer Job", type=JobTypes.TRANSFER, metadata={"client": "Pythonik"}, status=JobStatus.STARTED)
        job = client.jobs().create(job_body)
        """,  # noqa: E501
        "job",
        status=201,
        data=JobResponse,
    ),
    "jobs.update": Example(
        """
        from pythonik.models.jobs.job_body import JobBody, JobStatus
        job_update = JobBody(status=JobStatus.FINISHED, progress=100)
        updated_job = client.jobs().update(job_id="job123456", body=job_update)
        """,
        "updated_job",
        data=JobResponse,
    ),
    "files.get_asset_proxy": Example(
        'proxy = client.files().get_asset_proxy(asset_id="1234567890abcdef", proxy_id="proxy123")', "proxy", data=Proxy
    ),
    "files.update_asset_proxy": Example(
        """
        from pythonik.models.files.proxy import Proxy
        proxy_update = Proxy(status="CLOSED")
        updated_proxy = client.files().update_asset_proxy(asset_id="1234567890abcdef", proxy_id="proxy123", body=proxy_update)
        """,  # noqa: E501
        "updated_proxy",
        data=Proxy,
    ),
    "files.create_asset_proxy": Example(
        """
        from pythonik.models.files.proxy import Proxy
        proxy_data = Proxy(
        resolution={"height": 1920, "width": 1080},
        size=1024000,
        status="OPEN",
        name="3235603-uhd_3840_2160.mp4",
        storage_id="eef9280a-0057-4198-8f4b-06705a54d142",
        storage_method="S3",
        codec="av01",
        filename="3235603-uhd_3840_2160.mp4"
        )
        new_proxy = client.files().create_asset_proxy(asset_id="1234567890abcdef", body=proxy_data)
        """,
        "new_proxy",
        status=201,
        data=Proxy,
    ),
    "files.get_upload_id_for_proxy": Example(
        """
        response = client.files().get_upload_id_for_proxy(asset_id="1234567890abcdef", proxy_id="proxy123")
        upload_id = response.data
        """,
        "response",
        data=str,
    ),
    "files.get_s3_presigned_url": Example(
        'presigned_url = client.files().get_s3_presigned_url(asset_id="1234567890abcdef", proxy_id="proxy123", upload_id="upload456", part_number=1)',  # noqa: E501
        "presigned_url",
    ),
    "files.get_s3_complete_url": Example(
        'complete_url = client.files().get_s3_complete_url(asset_id="1234567890abcdef", proxy_id="proxy123", upload_id="upload456")',  # noqa: E501
        "complete_url",
        data=str,
    ),
    "files.get_asset_proxies": Example(
        'proxies = client.files().get_asset_proxies(asset_id="1234567890abcdef")', "proxies", data=Proxies
    ),
    "files.create_asset_format": Example(
        """
        from pythonik.models.files.format import FormatCreate
        format_data = FormatCreate(
        name="High Resolution",
        is_online=True,
        storage_methods=["FILE"]
        )
        new_format =client.files().create_asset_format(asset_id="1234567890abcdef", body=format_data)
        """,
        "new_format",
        status=201,
        data=Format,
    ),
    "files.create_asset_file": Example(
        """
        from pythonik.models.files.file import FileCreate
        file_data = FileCreate(
        size=102004,
        name="odor amet",
        original_name="odor amet",
        format_id="c41b5c9a-05f9-4ca5-ac50-74a125f5aeac",
        storage_id="2c5ac73d-0860-42b9-91f3-44a361441143",
        file_set_id="d41b5c9a-05f9-4ca5-ac50-74a125f5aeac",
        )
        new_file = client.files().create_asset_file(asset_id="1234567890abcdef", body=file_data)
        """,
        "new_file",
        status=201,
        data=File,
    ),
    "files.create_asset_filesets": Example(
        """
        from pythonik.models.files.file import FileSetCreate
        fileset_data = FileSetCreate(
        name="4K Master",
        format_id="c41b5c9a-05f9-4ca5-ac50-74a125f5aeac",
        storage_id="2c5ac73d-0860-42b9-91f3-44a361441143",
        )
        new_filesets =client.files().create_asset_filesets(asset_id="1234567890abcdef", body=fileset_data)
        """,
        "new_filesets",
        status=201,
        data=FileSet,
        warns=DeprecationWarning,
    ),
    "files.get_asset_filesets": Example(
        'filesets = client.files().get_asset_filesets(asset_id="1234567890abcdef")', "filesets", data=FileSets
    ),
    "files.get_asset_formats": Example(
        'formats = client.files().get_asset_formats(asset_id="1234567890abcdef")', "formats", data=Formats
    ),
    "files.get_asset_format": Example(
        'asset_format = client.files().get_asset_format(asset_id="1234567890abcdef", format_id="format789")',
        "asset_format",
        data=Format,
    ),
    "files.get_asset_files": Example(
        'files = client.files().get_asset_files(asset_id="1234567890abcdef")', "files", data=Files
    ),
    "files.get_storage": Example(
        'storage = client.files().get_storage(storage_id="storage123")', "storage", data=Storage
    ),
    "files.get_storages": Example("storages = client.files().get_storages()", "storages", data=Storages),
    "search.search": Example(
        """
        from pythonik.models.search.search_body import SearchBody
        # In this example, we're searching for assets on a specific storage, has
        # has the corresponding original_name and path
        search_body = {
        "operator": "AND",
        "doc_types": ["assets"],
        "terms": [
        {
        "name": "files.storage_id",
        "value_in": [
        "51cd6a7e-8f3d-4aaf-9db5-ce167b3d1c43"
        ]
        },
        {
        "name": "files.original_name",
        "value_in": [
        "Lorem_ipsum_odor_amet.png"
        ]
        },
        {
        "name": "files.directory_path",
        "value_in": [
        "_consectetuer/adipiscing/elit"
        ]
        }
        ]
        }
        body = SearchBody(**search_body)
        search_results = client.search().search(search_body)
        by_model = client.search().search(body)
        """,
        "search_results",
        data=SearchResponse,
    ),
    "metadata.get_asset_metadata": Example(
        'metadata = client.metadata().get_asset_metadata(asset_id="2c5ac73d-0860-42b9-91f3-44a361441144", view_id="51099c0f-9586-416e-ae47-e653fbc9a71f")',  # noqa: E501
        "metadata",
        data=ViewMetadata,
    ),
    "metadata.update_asset_metadata": Example(
        """
        from pythonik.models.mutation.metadata.mutate import UpdateMetadata
        body = UpdateMetadata(metadata_values=[])
        metadata = client.metadata().update_asset_metadata(
        asset_id="2c5ac73d-0860-42b9-91f3-44a361441144",
        view_id="51099c0f-9586-416e-ae47-e653fbc9a71f", metadata=body)
        """,
        "metadata",
        data=ViewMetadata,
    ),
    "assets.update_version": Example(
        """
        from pythonik.models.assets.versions import AssetVersion
        from pythonik.models.base import Status
        version_data = AssetVersion(
        analyze_status="N/A",
        archive_status="NOT_ARCHIVED",
        created_by_user="user123",
        face_recognition_status="N/A",
        has_unconfirmed_persons=False,
        id="version_id",
        is_online=True,
        person_ids=[],
        status=Status.IN_PROGRESS,
        transcribe_status="N/A"
        )
        # Full update - replaces all fields
        response = client.assets().update_version(
        asset_id="asset123",
        version_id="version456",
        body=version_data
        )
        updated_version = response.data
        """,
        "response",
        data=(AssetVersion, AssetVersionResponse),
    ),
    "assets.partial_update_version": Example(
        """
        from pythonik.models.assets.versions import AssetVersion
        from pythonik.models.base import Status
        # Partial update - only updates specified fields
        partial_version = AssetVersion(
        status=Status.ACTIVE,
        is_online=True
        )
        response = client.assets().partial_update_version(
        asset_id="asset123",
        version_id="version456",
        body=partial_version
        )
        updated_version = response.data
        """,
        "response",
        data=(AssetVersion, AssetVersionResponse),
    ),
    "assets.promote_version": Example(
        """
        promoted = client.assets().promote_version(
        asset_id="asset123",
        version_id="version456"
        )
        """,
        "promoted",
        data=AssetVersionResponse,
    ),
    "assets.delete_version": Example(
        """
        # Delete a specific version
        deleted = client.assets().delete_version(
        asset_id="asset123",
        version_id="version456"
        )
        """,
        "deleted",
        status=204,
    ),
    "assets.delete_version, hard": Example(
        """
        # Hard delete a version (completely remove it)
        deleted = client.assets().delete_version(
        asset_id="asset123",
        version_id="version456",
        hard_delete=True
        )
        """,
        "deleted",
        status=204,
    ),
    "assets.delete_old_versions": Example(
        """
        # Delete all versions except the latest one
        deleted = client.assets().delete_old_versions(
        asset_id="asset123"
        )
        """,
        "deleted",
        status=204,
    ),
}


@pytest.fixture
def identifiers(iconik: StandIn) -> Iterator[dict[str, str]]:
    """Objects for the examples to find: what the document calls them, and what they are called."""
    with PythonikClient(
        app_id=iconik.app_id, auth_token=iconik.auth_token, base_url=iconik.base_url, raise_on_error=True
    ) as client:
        assets, files, metadata = client.assets(), client.files(), client.metadata()
        asset_id = assets.create({"title": "An asset"}).data.id
        version_id = assets.create_version(asset_id, {}).data.versions[-1].id
        storage_id = files.get_matching_storage("FILES").data.id
        proxy_storage_id = files.get_matching_storage("PROXIES").data.id
        format_id = files.create_asset_format(asset_id, {"name": "ORIGINAL"}).data.id
        file_set = {
            "name": "set",
            "format_id": format_id,
            "storage_id": storage_id,
            "base_dir": "",
            "component_ids": [],
        }
        file_set_id = files.create_asset_file_sets(asset_id, file_set).data.id
        file = {"original_name": "Lorem_ipsum_odor_amet.png", "directory_path": "_consectetuer/adipiscing/elit"}
        file |= {
            "size": 1,
            "type": "FILE",
            "format_id": format_id,
            "file_set_id": file_set_id,
            "storage_id": storage_id,
        }
        files.create_asset_file(asset_id, file)
        proxy = {"name": "p.mp4", "filename": "p.mp4", "storage_id": proxy_storage_id, "size": 1}
        metadata.create_field({"name": "note", "label": "Note", "field_type": "string"})
        view = {"name": "A view", "view_fields": [{"name": "note"}]}
        values = {"metadata_values": {"note": {"field_values": [{"value": "By the sea"}]}}}
        view_id = metadata.create_view(view).data.id
        metadata.update_asset_metadata(asset_id, view_id, values)
        proxy_id = files.create_asset_proxy(asset_id, proxy).data.id
        yield {
            "asset_id": asset_id,
            "1234567890abcdef": asset_id,
            "asset123": asset_id,
            "2c5ac73d-0860-42b9-91f3-44a361441144": asset_id,
            "seg123456": assets.create_segment(asset_id, {"segment_type": "COMMENT"}).data.id,
            "version456": version_id,
            "user123": str(uuid.uuid4()),
            "job123456": client.jobs().create({"title": "A job", "type": "CUSTOM", "status": "STARTED"}).data.id,
            "proxy123": proxy_id,
            "upload456": files.get_upload_id_for_proxy(asset_id, proxy_id).data,
            "format789": format_id,
            "c41b5c9a-05f9-4ca5-ac50-74a125f5aeac": format_id,
            "d41b5c9a-05f9-4ca5-ac50-74a125f5aeac": file_set_id,
            "storage123": storage_id,
            "eef9280a-0057-4198-8f4b-06705a54d142": proxy_storage_id,
            "2c5ac73d-0860-42b9-91f3-44a361441143": storage_id,
            "51cd6a7e-8f3d-4aaf-9db5-ce167b3d1c43": storage_id,
            "51099c0f-9586-416e-ae47-e653fbc9a71f": view_id,
        }


@pytest.mark.slow
@pytest.mark.parametrize("awaited", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", EXAMPLES)
def test_example(name: str, awaited: bool, iconik: StandIn, identifiers: dict[str, str]) -> None:
    example = EXAMPLES[name]
    code = example.code
    for written, actual in identifiers.items():
        code = code.replace(f'"{written}"', f'"{actual}"')
    names: dict[str, Any] = {"asset_id": identifiers["asset_id"]}
    if example.warns:
        with pytest.warns(example.warns):
            _run(code, names, iconik, awaited)
    else:
        _run(code, names, iconik, awaited)
    answer = names[example.result]
    assert isinstance(answer, PythonikResponse)
    assert (answer.response.status_code, answer.response.ok) == (example.status, True), answer.response.text
    if example.data is not None:
        assert isinstance(answer.data, example.data)
    _check_more(name, names)


def _check_more(name: str, names: dict[str, Any]) -> None:
    """Promises of the document beyond the class of a response."""
    match name:
        case "assets.create":
            assert names["asset"].data.title == "My New Asset"
        case "search.search":
            assert names["search_results"].data.total == 1
            assert names["by_model"].response.request.content == names["search_results"].response.request.content
        case "files.get_s3_presigned_url":
            assert names["presigned_url"].data.objects[0].url.startswith("http://127.0.0.1")
        case "jobs.update":
            assert (names["updated_job"].data.status, names["updated_job"].data.progress) == ("FINISHED", 100)
        case "assets.partial_update_segment":
            assert names["partially_updated_segment"].data.metadata == {"segment_type": "b-roll"}


def _run(code: str, names: dict[str, Any], iconik: StandIn, awaited: bool) -> None:
    credentials = {"app_id": iconik.app_id, "auth_token": iconik.auth_token, "base_url": iconik.base_url, "timeout": 5}
    if not awaited:
        with PythonikClient(**credentials) as client:
            exec(code, names | {"client": client}, names)
        return

    async def run() -> None:
        async with AsyncPythonikClient(**credentials) as client:
            tree = ast.fix_missing_locations(_Awaiting().visit(ast.parse(code)))
            compiled = compile(tree, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
            result = eval(compiled, names | {"client": client}, names)
            if inspect.isawaitable(result):
                await result

    asyncio.run(run())


class _Awaiting(ast.NodeTransformer):
    """Puts `await` before `client.accessor().method(...)`: the one difference of the asynchronous client."""

    def visit_Call(self, node: ast.Call) -> ast.AST:
        match node.func:
            case ast.Attribute(value=ast.Call(func=ast.Attribute(value=ast.Name(id="client")))):
                return ast.Await(node)
        return node
