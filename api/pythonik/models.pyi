# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- pythonik.models.assets.assets

from iconik_api.shared.models import AnalyzeStatus as AnalyzeStatus
from iconik_api.shared.models import ArchiveStatus as ArchiveStatus
from iconik_api.assets.models import Asset as Asset
from iconik_api.assets.models import AssetCreate as AssetCreate
from iconik_api.assets.models import AssetType as AssetType
from iconik_api.assets.models import BulkDelete as BulkDelete
from iconik_api.assets.models import BulkDeleteObjectType as BulkDeleteObjectType
from iconik_api.shared.models import UserInfo as CreatedByUserInfo
from iconik_api.shared.models import UserInfo as DeletedByUserInfo
from iconik_api.shared.models import Status as Status
from iconik_api.shared.models import UserInfo as UpdatedByUserInfo
from iconik_api.shared.models import UserInfo as UserInfo
from iconik_api.assets.models import AssetVersion as Version

# --- pythonik.models.assets.collections

from iconik_api import Model as AddContentResponse
from iconik_api.assets.models import Collection as Collection
from iconik_api.assets.models import CollectionContentInfo as CollectionContentInfo
from iconik_api.assets.models import CollectionContents as CollectionContents
from iconik_api.assets.models import Content as Content
from iconik_api.assets.models import CustomOrderStatus as CustomOrderStatus
from iconik_api.files.models import Keyframe as Keyframe
from iconik_api.shared.models import ObjectType as ObjectType
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.shared.models import Status as Status

# --- pythonik.models.assets.segments

from iconik_api.assets.models import BulkDeleteSegmentsBody as BulkDeleteSegmentsBody
from iconik_api.assets.models import Drawing as Drawing
from iconik_api.assets.models import FaceBoundingBox as FaceBoundingBox
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.assets.models import Point as Point
from iconik_api.assets.models import Primitive as Primitive
from iconik_api.assets.models import SegmentBody as SegmentBody
from iconik_api.assets.models import SegmentDetailResponse as SegmentDetailResponse
from iconik_api.assets.models import SegmentListResponse as SegmentListResponse
from iconik_api.assets.models import SegmentResponse as SegmentResponse
from iconik_api.assets.models import Transcription as Transcription
from iconik_api.shared.models import UserInfo as UserInfo
from iconik_api.assets.models import Word as Word

# --- pythonik.models.assets.versions

from iconik_api.shared.models import ArchiveStatus as ArchiveStatus
from iconik_api.assets.models import AssetVersion as AssetVersion
from iconik_api.assets.models import AssetVersionCreate as AssetVersionCreate
from iconik_api.assets.models import AssetVersionFromAssetCreate as AssetVersionFromAssetCreate
from iconik_api.assets.models import AssetVersionResponse as AssetVersionResponse
from iconik_api.shared.models import Status as Status
from iconik_api.shared.models import UserInfo as UserInfo

# --- pythonik.models.base

from iconik_api.shared.models import ArchiveStatus as ArchiveStatus
from iconik_api.files.models import FileType as FileType
from iconik_api.assets.models import HistoryOperationType as HistoryOperationType
from iconik_api.shared.models import ObjectType as ObjectType

@model
class PaginatedResponse(Model, type):
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[Any] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    scroll_id: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET
    def __instancecheck__(cls, instance: object) -> bool: ...
    def __subclasscheck__(cls, subclass: type) -> bool: ...

PythonikResponse = Response
from iconik_api import Response as Response
from iconik_api.shared.models import Status as Status
from iconik_api.files.models import StorageMethod as StorageMethod
from iconik_api.shared.models import UserInfo as UserInfo

# --- pythonik.models.files.file

from iconik_api.files.models import File as File
from iconik_api.files.models import FileCreate as FileCreate
from iconik_api.files.models import FileSet as FileSet
from iconik_api.files.models import FileSet as FileSetCreate
from iconik_api.files.models import FileSets as FileSets
from iconik_api.files.models import Files as FileSetsFilesResponse
from iconik_api.files.models import FileStatus as FileStatus
from iconik_api.files.models import FileType as FileType
from iconik_api.files.models import Files as Files
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.files.models import S3MultipartUploadResponse as S3MultipartUploadResponse
from iconik_api.files.models import UploadUrlResponse as UploadUrlResponse

# --- pythonik.models.files.format

from iconik_api.shared.models import ArchiveStatus as ArchiveStatus
from iconik_api.files.models import Component as Component
from iconik_api.files.models import Format as Format
from iconik_api.files.models import Format as FormatCreate
from iconik_api.files.models import Formats as Formats
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.shared.models import Status as Status

# --- pythonik.models.files.keyframe


@attrs.define
class GCSKeyframeUploadResponse:
    upload_id: str | None = ''
    location: str | None = attrs.field(default='', repr=False)

from iconik_api.files.models import Keyframe as Keyframe
from iconik_api.files.models import Keyframes as Keyframes
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.files.models import Resolution as Resolution
from iconik_api.files.models import TimeBase as TimeBase
from iconik_api.files.models import TimeCode as TimeCode

# --- pythonik.models.files.proxy

from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.files.models import Proxies as Proxies
from iconik_api.files.models import Proxy as Proxy
from iconik_api.files.models import Resolution as Resolution

# --- pythonik.models.files.storage

from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.files.models import Storage as Storage
from iconik_api.files.models import Storages as Storages

# --- pythonik.models.jobs.job_body

from iconik_api.jobs.models import ActionContextValue as ABORT
from iconik_api.jobs.models import ActionContext as ActionContext
from iconik_api.jobs.models import ActionContextValue as CHANGEPRIORITY
from iconik_api.jobs.models import JobResponse as JobBody
from iconik_api.jobs.models import JobStatus as JobStatus
from iconik_api.jobs.models import JobTypes as JobTypes
from iconik_api.jobs.models import ActionContextValue as PAUSE
from iconik_api.jobs.models import ActionContextValue as RESTART
from iconik_api.jobs.models import ActionContextValue as RESUME
from iconik_api.jobs.models import RelatedObject as RelatedObject

# --- pythonik.models.jobs.job_response

from iconik_api.jobs.models import JobResponse as JobBody
from iconik_api.jobs.models import JobResponse as JobResponse

# --- pythonik.models.metadata.fields

from iconik_api.metadata.models import FieldResponse as Field
from iconik_api.metadata.models import FieldCreate as FieldCreate
from iconik_api.metadata.models import FieldListResponse as FieldListResponse
from iconik_api.metadata.models import FieldOption as FieldOption
from iconik_api.metadata.models import FieldResponse as FieldResponse
from iconik_api.metadata.models import FieldResponse as FieldUpdate
from iconik_api.metadata.models import IconikFieldType as IconikFieldType
from iconik_api.metadata.models import FieldResponse as _FieldConfigurable

# --- pythonik.models.metadata.view_responses

from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.metadata.models import ViewField as ViewField
from iconik_api.metadata.models import ViewListResponse as ViewListResponse
from iconik_api.metadata.models import ViewResponse as ViewResponse

# --- pythonik.models.metadata.views

from iconik_api.metadata.models import CreateViewRequest as CreateViewRequest
from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.metadata.models import FieldValues as FieldValues
from iconik_api.metadata.models import MetadataValues as MetadataValues
from iconik_api.metadata.models import UpdateViewRequest as UpdateViewRequest
from iconik_api.metadata.models import ViewResponse as View
from iconik_api.metadata.models import ViewField as ViewField
from iconik_api.metadata.models import ViewMetadata as ViewMetadata
from iconik_api.metadata.models import FieldOption as ViewOption

# --- pythonik.models.mutation.metadata.mutate

from iconik_api.metadata.models import FieldValue as FieldValue
from iconik_api.metadata.models import FieldValues as FieldValues
from iconik_api.metadata.models import MetadataValues as MetadataValues
from iconik_api.metadata.models import ViewMetadata as UpdateMetadata
from iconik_api.metadata.models import ViewMetadata as UpdateMetadataResponse

# --- pythonik.models.search.search_body

from iconik_api.search.models import FacetsFilter as FacetsFilter
from iconik_api.search.models import Filter as Filter
from iconik_api.search.models import Range as Range
from iconik_api.search.models import SearchBody as SearchBody
from iconik_api.search.models import SortItem as SortItem
from iconik_api.search.models import Term as Term

# --- pythonik.models.search.search_response

from iconik_api.files.models import File as File
from iconik_api.files.models import Format as Format
from iconik_api.search.models import Highlight as Highlight
from iconik_api.files.models import Keyframe as Keyframe
from iconik_api.search.models import Object as Object
from pythonik.models.base import PaginatedResponse as PaginatedResponse
from iconik_api.files.models import Proxy as Proxy
from iconik_api.search.models import SearchResponse as SearchResponse
from iconik_api.search.models import Version as Version
