# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.shared.models


class AnalyzeStatus(StrEnum):
    N_A = 'N/A'
    REQUESTED = 'REQUESTED'
    IN_PROGRESS = 'IN_PROGRESS'
    FAILED = 'FAILED'
    DONE = 'DONE'

class ArchiveStatus(StrEnum):
    NOT_ARCHIVED = 'NOT_ARCHIVED'
    ARCHIVING = 'ARCHIVING'
    FAILED_TO_ARCHIVE = 'FAILED_TO_ARCHIVE'
    ARCHIVED = 'ARCHIVED'

BulkObjectType: TypeAlias = Literal['assets', 'collections', 'saved_searches'] | str

@model
class Errors(Model):
    errors: Opt[list[str]] = field(default=UNSET, required=True)

@model
class Facet(Model):
    buckets: Opt[list[FacetBucket] | None] = UNSET
    doc_count_error_upper_bound: Opt[int | None] = UNSET
    sum_other_doc_count: Opt[int | None] = UNSET

@model
class FacetBucket(Model):
    doc_count: Opt[int | None] = UNSET
    key: Opt[str | None] = UNSET

@model
class JobStarted(Model):
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    job_id: Opt[str | None] = field(default=UNSET, read_only=True)
    status: Opt[str | None] = field(default=UNSET, read_only=True)

class ObjectType(StrEnum):
    ASSETS = 'assets'
    COLLECTIONS = 'collections'

ProtectionLevel: TypeAlias = Literal['none', 'standard'] | str

@model
class Reindex(Model):
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

class Status(StrEnum):
    IN_PROGRESS = 'IN_PROGRESS'
    ACTIVE = 'ACTIVE'
    HIDDEN = 'HIDDEN'
    DELETED = 'DELETED'
    DELETING = 'DELETING'
    FAILED = 'FAILED'

@model
class UserInfo(Model):
    email: Opt[str | None] = field(default=UNSET, read_only=True)
    first_name: Opt[str | None] = field(default=UNSET, read_only=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    last_name: Opt[str | None] = field(default=UNSET, read_only=True)
    photo: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_big: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
    photo_small: Opt[str | None] = field(default=UNSET, read_only=True, secret=True)
