# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.ml.models


@model
class AssetPersonsDelete(Model):
    objects: Opt[list[PersonVersion]] = field(default=UNSET, required=True)

from iconik_api.shared.models import BulkObjectType as BulkObjectType
from iconik_api.shared.models import Errors as Errors

@model
class FaceExtraction(Model):
    object_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')
    object_type: Opt[BulkObjectType] = field(default=UNSET, required=True)
    face_image_analysis_profile_id: Union[T, UnsetType, None][str] = UNSET
    face_video_analysis_profile_id: Union[T, UnsetType, None][str] = UNSET
    force: Union[T, UnsetType, None][bool] = UNSET
    include_assets: Union[T, UnsetType, None][bool] = UNSET
    include_collections: Union[T, UnsetType, None][bool] = UNSET

@model
class FaceImage(Model):
    url: Opt[str | None] = field(default=UNSET, secret=True)

from iconik_api.jobs.models import JobAction as JobAction
from iconik_api.shared.models import JobStarted as JobStarted
from iconik_api.jobs.models import JobsPriority as JobsPriority
from iconik_api.jobs.models import JobsState as JobsState

@model
class Person(Model):
    created_by_user: Opt[str | None] = field(default=UNSET, required=True)
    date_created: Opt[str] = field(default=UNSET, required=True)
    date_modified: Opt[str] = field(default=UNSET, required=True)
    has_unconfirmed_instances: Opt[bool] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True)
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    main_face_id: Opt[str | None] = field(default=UNSET, required=True)
    name: Opt[str | None] = field(default=UNSET, required=True)
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    status: Opt[PersonStatus] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = UNSET

@model
class PersonAssetVersion(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)

@model
class PersonConfirm(Model):
    all_instances_except_unconfirmed: Union[T, UnsetType, None][bool] = UNSET
    version_ids: Opt[list[str] | None] = field(default=UNSET, bounds='1..100')

@model
class PersonInstance(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    created_by_user: Opt[str | None] = field(default=UNSET, required=True)
    date_created: Opt[str] = field(default=UNSET, required=True)
    date_modified: Opt[str] = field(default=UNSET, required=True)
    has_unconfirmed_instances: Opt[bool] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True)
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    main_face_id: Opt[str | None] = field(default=UNSET, required=True)
    name: Opt[str | None] = field(default=UNSET, required=True)
    person_version_face_id: Opt[str] = field(default=UNSET, required=True)
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    status: Opt[PersonStatus] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = UNSET

@model
class PersonInstanceChange(Model):
    new_person_id: Opt[str | None] = UNSET
    new_person_name: Opt[str | None] = field(default=UNSET, bounds='1..128')

@model
class PersonInstanceWithAsset(Model):
    asset_id: Opt[str] = field(default=UNSET, required=True)
    asset_title: Opt[str] = field(default=UNSET, required=True)
    created_by_user: Opt[str | None] = field(default=UNSET, required=True)
    date_created: Opt[str] = field(default=UNSET, required=True)
    date_modified: Opt[str] = field(default=UNSET, required=True)
    has_unconfirmed_instances: Opt[bool] = field(default=UNSET, required=True)
    id: Opt[str] = field(default=UNSET, required=True)
    image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    main_face_id: Opt[str | None] = field(default=UNSET, required=True)
    name: Opt[str | None] = field(default=UNSET, required=True)
    person_version_face_id: Opt[str] = field(default=UNSET, required=True)
    person_version_face_image_url: Opt[str | None] = field(default=UNSET, required=True, secret=True)
    status: Opt[PersonStatus] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)
    system_domain_id: Opt[str | None] = UNSET
    version_number: Opt[str | None] = UNSET

@model
class PersonInstances(Model):
    objects: Opt[list[PersonInstance] | None] = UNSET

@model
class PersonInstancesDelete(Model):
    objects: Opt[list[PersonAssetVersion]] = field(default=UNSET, required=True, bounds='1..100')

@model
class PersonInstancesWithAssets(Model):
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[PersonInstanceWithAsset] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    scroll_id: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

PersonStatus: TypeAlias = Literal['NEW', 'SYSTEM_CONFIRMED', 'UNCONFIRMED', 'USER_CONFIRMED'] | str

@model
class PersonUpdate(Model):
    main_face_id: Union[T, UnsetType, None][str] = UNSET
    name: Opt[str | None] = field(default=UNSET, bounds='1..128')

@model
class PersonUpdateAndConfirm(Model):
    name: Opt[str] = field(default=UNSET, required=True, bounds='1..128')
    all_instances_except_unconfirmed: Union[T, UnsetType, None][bool] = UNSET
    version_ids: Opt[list[str] | None] = field(default=UNSET, bounds='1..100')

@model
class PersonVersion(Model):
    person_id: Opt[str] = field(default=UNSET, required=True)
    version_id: Opt[str] = field(default=UNSET, required=True)

@model
class Persons(Model):
    facets: Opt[dict[str, Any] | None] = UNSET
    first_url: Opt[str | None] = UNSET
    last_url: Opt[str | None] = UNSET
    next_url: Opt[str | None] = UNSET
    objects: Opt[list[Person] | None] = UNSET
    page: Opt[int | None] = UNSET
    pages: Opt[int | None] = UNSET
    per_page: Opt[int | None] = UNSET
    prev_url: Opt[str | None] = UNSET
    scroll_id: Opt[str | None] = UNSET
    total: Opt[int | None] = UNSET

@model
class PersonsDelete(Model):
    person_ids: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..500')

from iconik_api.shared.models import Reindex as Reindex

@model
class ReindexEmbeddings(Model):
    embedding_ids: Opt[list[str] | None] = UNSET
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

@model
class ReindexPersons(Model):
    person_ids: Opt[list[str]] = field(default=UNSET, required=True)
    sync_to_another_dc: Union[T, UnsetType, None][bool] = UNSET

# --- iconik_api.ml.operations


class AsyncEmbeddingsOperations(Async, EmbeddingsOperations): ...

class AsyncFaceRecognitionOperations(Async, FaceRecognitionOperations): ...

class AsyncMl(Async, MlService):
    embeddings = part(AsyncEmbeddingsOperations)
    face_recognition = part(AsyncFaceRecognitionOperations)
    person_instances = part(AsyncPersonInstancesOperations)
    persons = part(AsyncPersonsOperations)

class AsyncPersonInstancesOperations(Async, PersonInstancesOperations): ...

class AsyncPersonsOperations(Async, PersonsOperations): ...

class EmbeddingsOperations(Resource):
    @op
    def reindex_embeddings(
        self,
        body: ReindexEmbeddings | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def reindex_embedding(
        self,
        embedding_id: str,
        body: Reindex | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class FaceRecognitionOperations(Resource):
    @op
    def bulk_extract_faces(
        self,
        body: FaceExtraction | JsonBody | None = None,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def change_person_jobs_state(self, body: JobsState | JsonBody, **options: Unpack[Options]) -> Call[Any]: ...
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
    ) -> Call[Any]: ...
    @op
    def set_face_recognition_jobs_priority(
        self,
        body: JobsPriority | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def change_face_recognition_jobs_state(
        self,
        body: JobsState | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class MlService(EmbeddingsOperations, FaceRecognitionOperations, PersonInstancesOperations, PersonsOperations): ...

class PersonInstancesOperations(Resource):
    @op.destroy
    def bulk_delete_asset_persons(
        self,
        asset_id: str,
        body: AssetPersonsDelete | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.read
    def list_asset_version_persons(
        self,
        asset_id: str,
        version_id: str,
        *,
        fetch_image_url: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[PersonInstances]: ...
    @op.destroy
    def delete_person_instance(
        self,
        person_id: str,
        asset_id: str,
        version_id: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op
    def change_person_instance(
        self,
        person_id: str,
        asset_id: str,
        version_id: str,
        body: PersonInstanceChange | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PersonInstance]: ...
    @op
    def confirm_person_instance(
        self,
        person_id: str,
        asset_id: str,
        version_id: str,
        *,
        use_instance_as_main_face: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[PersonInstance]: ...
    @op.destroy
    def bulk_delete_person_instances(
        self,
        person_id: str,
        body: PersonInstancesDelete | JsonBody,
        **options: Unpack[Options],
    ) -> Call[JobStarted]: ...
    @op.read
    def list_person_instances(
        self,
        person_id: str,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        include_admin_details: Opt[bool] = UNSET,
        use_instance_as_main_face: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[PersonInstancesWithAssets]: ...

class PersonsOperations(Resource):
    @op.read
    def list_persons(
        self,
        *,
        per_page: Opt[int] = UNSET,
        page: Opt[int] = UNSET,
        scroll: Opt[bool] = UNSET,
        scroll_id: Opt[str] = UNSET,
        sort: Opt[str] = UNSET,
        status: Opt[str] = UNSET,
        name: Opt[str] = UNSET,
        status_in: Opt[str] = UNSET,
        has_name: Opt[bool] = UNSET,
        **options: Unpack[ListOptions],
    ) -> Call[Persons]: ...
    @op.destroy
    def bulk_delete_persons(self, body: PersonsDelete | JsonBody, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def reindex_persons(
        self,
        body: ReindexPersons | JsonBody,
        *,
        sync_assets: Opt[bool] = UNSET,
        low_priority_indexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_person(self, person_id: str, **options: Unpack[Options]) -> Call[Person]: ...
    @op
    def replace_person(
        self,
        person_id: str,
        body: PersonUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Person]: ...
    @op
    def update_person(
        self,
        person_id: str,
        body: PersonUpdate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Person]: ...
    @op.destroy
    def delete_person(self, person_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def confirm_person(
        self,
        person_id: str,
        body: PersonConfirm | JsonBody,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def get_person_face_image_url(
        self,
        person_id: str,
        face_id: str,
        *,
        storage_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[FaceImage]: ...
    @op.destroy
    def merge_person(self, person_id: str, new_person_id: str, **options: Unpack[Options]) -> Call[JobStarted]: ...
    @op
    def reindex_person(
        self,
        person_id: str,
        body: Reindex | JsonBody | None = None,
        *,
        sync_assets: Opt[bool] = UNSET,
        low_priority_indexing: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def confirm_and_name_person(
        self,
        person_id: str,
        body: PersonUpdateAndConfirm | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Person]: ...

class SyncEmbeddingsOperations(Sync, EmbeddingsOperations): ...

class SyncFaceRecognitionOperations(Sync, FaceRecognitionOperations): ...

class SyncMl(Sync, MlService):
    embeddings = part(SyncEmbeddingsOperations)
    face_recognition = part(SyncFaceRecognitionOperations)
    person_instances = part(SyncPersonInstancesOperations)
    persons = part(SyncPersonsOperations)

class SyncPersonInstancesOperations(Sync, PersonInstancesOperations): ...

class SyncPersonsOperations(Sync, PersonsOperations): ...
