# What is supported, for reading and comparing. Written by `python -m generator surface`; not to be edited.

# --- iconik_api.acls.models


@model
class ACL(Model):
    groups_acl: Opt[list[GroupPermissions] | None] = field(default=UNSET, read_only=True)
    inherited_groups_acl: Opt[list[PropagatingGroupACL] | None] = field(default=UNSET, read_only=True)
    inherited_users_acl: Opt[list[PropagatingUserACL] | None] = field(default=UNSET, read_only=True)
    propagating_groups_acl: Opt[list[PropagatingGroupACL] | None] = field(default=UNSET, read_only=True)
    propagating_users_acl: Opt[list[PropagatingUserACL] | None] = field(default=UNSET, read_only=True)
    users_acl: Opt[list[UserPermissions] | None] = field(default=UNSET, read_only=True)

@model
class ACLTemplate(Model):
    name: Opt[str] = field(default=UNSET, required=True)
    id: Opt[str | None] = field(default=UNSET, read_only=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ACLTemplates(Model):
    objects: Opt[list[ACLTemplate] | None] = field(default=UNSET, read_only=True)

@model
class CombinedPermissions(Model):
    permissions: Opt[list[Permission] | None] = field(default=UNSET, read_only=True)

@model
class ContentPermissionsGrant(Model):
    include_assets: Opt[bool] = field(default=UNSET, required=True)
    include_collections: Opt[bool] = field(default=UNSET, required=True)
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    group_ids: Union[T, UnsetType, None][list[str]] = UNSET
    mode: Union[T, UnsetType, None][GrantMode] = UNSET
    object_ids: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..500')
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_ids: Union[T, UnsetType, None][list[str]] = UNSET

@model
class ContentPermissionsRemoval(Model):
    include_assets: Opt[bool] = field(default=UNSET, required=True)
    include_collections: Opt[bool] = field(default=UNSET, required=True)
    group_ids: Union[T, UnsetType, None][list[str]] = UNSET
    object_ids: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..500')
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_ids: Union[T, UnsetType, None][list[str]] = UNSET

from iconik_api.shared.models import Errors as Errors
GrantMode: TypeAlias = Literal['APPEND', 'OVERWRITE'] | str

@model
class GroupACL(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class GroupPermissions(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ManyPermissionsGrants(Model):
    objects: Opt[list[PermissionsGrantEntry]] = field(default=UNSET, required=True, bounds='1..100')

@model
class ObjectKeys(Model):
    object_keys: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..500')

Permission: TypeAlias = Literal['change-acl', 'delete', 'read', 'write'] | str

@model
class PermissionsCheck(Model):
    objects: Opt[list[PermissionsCheckObject]] = field(default=UNSET, required=True, bounds='..500')

@model
class PermissionsCheckObject(Model):
    object_keys: Opt[list[str]] = field(default=UNSET, required=True)
    object_type: Opt[str] = field(default=UNSET, required=True)
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)

@model
class PermissionsCheckResult(Model):
    access_denied: Opt[list[str] | None] = field(default=UNSET, read_only=True)
    access_granted: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class PermissionsGrant(Model):
    object_keys: Opt[list[str]] = field(default=UNSET, required=True, bounds='..500')
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    group_ids: Union[T, UnsetType, None][list[str]] = UNSET
    mode: Union[T, UnsetType, None][GrantMode] = UNSET
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_ids: Union[T, UnsetType, None][list[str]] = UNSET

@model
class PermissionsGrantEntry(Model):
    object_keys: Opt[list[str]] = field(default=UNSET, required=True, bounds='1..1')
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    group_ids: Union[T, UnsetType, None][list[str]] = UNSET
    mode: Union[T, UnsetType, None][GrantMode] = UNSET
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_ids: Union[T, UnsetType, None][list[str]] = UNSET

@model
class PermissionsGranted(Model):
    updated_object_keys: Opt[list[str] | None] = field(default=UNSET, read_only=True)

@model
class PermissionsRemoval(Model):
    group_ids: Union[T, UnsetType, None][list[str]] = UNSET
    object_keys: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..500')
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_ids: Union[T, UnsetType, None][list[str]] = UNSET

@model
class PropagatingGroupACL(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)
    group_id: Opt[str | None] = field(default=UNSET, read_only=True)
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class PropagatingUserACL(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class ShareACL(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SharePermissionsGrant(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True)
    object_keys: Union[T, UnsetType, None][list[str]] = field(default=UNSET, bounds='..500')
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    share_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class SharesACL(Model):
    objects: Opt[list[ShareACL] | None] = field(default=UNSET, read_only=True)
    first_url: Opt[str | None] = field(default=UNSET, read_only=True)
    last_url: Opt[str | None] = field(default=UNSET, read_only=True)
    next_url: Opt[str | None] = field(default=UNSET, read_only=True)
    page: Opt[int | None] = field(default=UNSET, read_only=True)
    pages: Opt[int | None] = field(default=UNSET, read_only=True)
    per_page: Opt[int | None] = field(default=UNSET, read_only=True)
    prev_url: Opt[str | None] = field(default=UNSET, read_only=True)
    total: Opt[int | None] = field(default=UNSET, read_only=True)

@model
class UserACL(Model):
    date_created: Opt[str | None] = field(default=UNSET, read_only=True)
    date_modified: Opt[str | None] = field(default=UNSET, read_only=True)
    object_key: Opt[str | None] = field(default=UNSET, read_only=True)
    object_type: Opt[str | None] = field(default=UNSET, read_only=True)
    permissions: Union[T, UnsetType, None][list[Permission]] = UNSET
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

@model
class UserPermissions(Model):
    permissions: Opt[list[Permission]] = field(default=UNSET, required=True, read_only=True)
    user_id: Opt[str | None] = field(default=UNSET, read_only=True)

# --- iconik_api.acls.operations


class AclTemplatesOperations(Resource):
    @op.read
    def list_acl_templates(self, **options: Unpack[ListOptions]) -> Call[ACLTemplates]: ...
    @op
    def create_acl_template(self, body: ACLTemplate | JsonBody, **options: Unpack[Options]) -> Call[ACLTemplate]: ...
    @op.read
    def get_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[ACLTemplate]: ...
    @op
    def replace_acl_template(
        self,
        template_id: str,
        body: ACLTemplate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ACLTemplate]: ...
    @op
    def update_acl_template(
        self,
        template_id: str,
        body: ACLTemplate | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ACLTemplate]: ...
    @op.destroy
    def delete_acl_template(self, template_id: str, **options: Unpack[Options]) -> Call[None]: ...
    @op
    def apply_acl_template(
        self,
        template_id: str,
        object_type: str,
        object_key: str,
        *,
        ignore_reindexing: Opt[bool] = UNSET,
        restrict_acls_collection_id: Opt[str] = UNSET,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class AclsOperations(Resource):
    @op.read
    def check_permissions(
        self,
        body: PermissionsCheck | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PermissionsCheckResult]: ...
    @op
    def grant_permissions(
        self,
        object_type: str,
        body: PermissionsGrant | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PermissionsGranted]: ...
    @op.destroy
    def remove_permissions(
        self,
        object_type: str,
        body: PermissionsRemoval | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op
    def bulk_grant_permissions(
        self,
        object_type: str,
        body: ManyPermissionsGrants | JsonBody,
        **options: Unpack[Options],
    ) -> Call[list[PermissionsGranted]]: ...
    @op
    def grant_content_permissions(
        self,
        object_type: str,
        body: ContentPermissionsGrant | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.destroy
    def remove_content_permissions(
        self,
        object_type: str,
        body: ContentPermissionsRemoval | JsonBody,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def get_acl(
        self,
        object_type: str,
        object_key: str,
        *,
        exclude_deleted: Opt[bool] = UNSET,
        **options: Unpack[Options],
    ) -> Call[ACL]: ...
    @op.read
    def get_permissions(
        self,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[CombinedPermissions]: ...
    @op.read
    def check_permission(
        self,
        object_type: str,
        object_key: str,
        permission: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...
    @op.read
    def check_permission_to_objects(
        self,
        object_type: str,
        permission: str,
        body: ObjectKeys | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PermissionsCheckResult]: ...

class AclsService(AclTemplatesOperations, AclsOperations, GroupAclsOperations, ShareAclsOperations, UserAclsOperations): ...

class AsyncAclTemplatesOperations(Async, AclTemplatesOperations): ...

class AsyncAcls(Async, AclsService):
    acl_templates = part(AsyncAclTemplatesOperations)
    acls = part(AsyncAclsOperations)
    group_acls = part(AsyncGroupAclsOperations)
    share_acls = part(AsyncShareAclsOperations)
    user_acls = part(AsyncUserAclsOperations)

class AsyncAclsOperations(Async, AclsOperations): ...

class AsyncGroupAclsOperations(Async, GroupAclsOperations): ...

class AsyncShareAclsOperations(Async, ShareAclsOperations): ...

class AsyncUserAclsOperations(Async, UserAclsOperations): ...

class GroupAclsOperations(Resource):
    @op.read
    def get_group_acl(
        self,
        group_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[GroupACL]: ...
    @op
    def replace_group_acl(
        self,
        group_id: str,
        object_type: str,
        object_key: str,
        body: GroupACL | JsonBody,
        **options: Unpack[Options],
    ) -> Call[GroupACL]: ...
    @op.destroy
    def remove_group_acl(
        self,
        group_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def check_group_permission(
        self,
        group_id: str,
        object_type: str,
        object_key: str,
        permission: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class ShareAclsOperations(Resource):
    @op.read
    def list_share_acls(self, object_type: str, object_key: str, **options: Unpack[ListOptions]) -> Call[SharesACL]: ...
    @op
    def grant_share_permissions(
        self,
        share_id: str,
        object_type: str,
        body: SharePermissionsGrant | JsonBody,
        **options: Unpack[Options],
    ) -> Call[PermissionsGranted]: ...
    @op.read
    def get_share_acl(
        self,
        share_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[ShareACL]: ...
    @op
    def replace_share_acl(
        self,
        share_id: str,
        object_type: str,
        object_key: str,
        body: ShareACL | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareACL]: ...
    @op
    def create_share_acl(
        self,
        share_id: str,
        object_type: str,
        object_key: str,
        body: ShareACL | JsonBody,
        **options: Unpack[Options],
    ) -> Call[ShareACL]: ...
    @op.destroy
    def remove_share_acl(
        self,
        share_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def check_share_permission(
        self,
        share_id: str,
        object_type: str,
        object_key: str,
        permission: str,
        **options: Unpack[Options],
    ) -> Call[Any]: ...

class SyncAclTemplatesOperations(Sync, AclTemplatesOperations): ...

class SyncAcls(Sync, AclsService):
    acl_templates = part(SyncAclTemplatesOperations)
    acls = part(SyncAclsOperations)
    group_acls = part(SyncGroupAclsOperations)
    share_acls = part(SyncShareAclsOperations)
    user_acls = part(SyncUserAclsOperations)

class SyncAclsOperations(Sync, AclsOperations): ...

class SyncGroupAclsOperations(Sync, GroupAclsOperations): ...

class SyncShareAclsOperations(Sync, ShareAclsOperations): ...

class SyncUserAclsOperations(Sync, UserAclsOperations): ...

class UserAclsOperations(Resource):
    @op.read
    def get_user_acl(
        self,
        user_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[UserACL]: ...
    @op
    def replace_user_acl(
        self,
        user_id: str,
        object_type: str,
        object_key: str,
        body: UserACL | JsonBody,
        **options: Unpack[Options],
    ) -> Call[UserACL]: ...
    @op.destroy
    def remove_user_acl(
        self,
        user_id: str,
        object_type: str,
        object_key: str,
        **options: Unpack[Options],
    ) -> Call[None]: ...
    @op.read
    def check_user_permission(
        self,
        user_id: str,
        object_type: str,
        object_key: str,
        permission: str,
        **options: Unpack[Options],
    ) -> Call[UserACL]: ...
