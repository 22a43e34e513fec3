"""Effects of operations: the contract states them, the generated client and the facades carry them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from docs.operations import ACCESSORS, sent_operations
from generator.effects import EFFECTS, effect_of
from generator.prepare import METHODS
from iconik_api.runtime.http.request import effect_of as effect_at_run_time
from iconik_api.runtime.operations.op import flow, op
from pythonik.client import AsyncPythonikClient, PythonikClient

from ..contract import bundles

#: Operations with another effect than their method has, as a person has judged them.
STATED = {
    "read": """
        acls.check_permission_to_objects acls.check_permissions assets.check_magic_link
        auth.convert_identity_provider_metadata auth.find_saml_system_domains files.check_file_on_storage
        files.create_transfer_url files.sign_file_compose_url files.sign_file_s3_parts
        files.verify_storage_settings_access search.count_search_content search.parse_query search.parse_query_v2
        search.search search.search_natural search.search_v2 search.suggest search.suggest_v2
        search.test_search_backend users.validate_invitation
    """,
    "write": """
        assets.remove_delete_queue_assets assets.remove_delete_queue_collections auth.receive_saml_logout
        auth.receive_saml_logout_by_domain auth.start_saml_login auth.start_saml_login_by_domain
        files.restore_deleted_file_sets files.restore_deleted_formats files.verify_storage_permissions
    """,
    "destroy": """
        assets.add_delete_queue_assets assets.add_delete_queue_collections assets.bulk_delete_objects
        assets.bulk_remove_approvals assets.purge_all_delete_queue_assets assets.purge_all_delete_queue_collections
        assets.purge_delete_queue assets.purge_delete_queue_assets assets.purge_delete_queue_collections
        files.bulk_delete_file_sets files.cancel_file_b2_upload files.cleanup_file_multipart
        files.cleanup_proxy_multipart files.purge_all_deleted_file_sets files.purge_all_deleted_formats
        files.purge_deleted_file_sets files.purge_deleted_formats files.purge_storage_gateway_events ml.merge_person
        settings.revoke_ai_consents transcode.bulk_discard_metadata_proposals transcode.discard_metadata_proposal
    """,
}


def operations() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield service, method and operation of the whole contract."""
    for service, bundled in bundles().items():
        for item in bundled.document["paths"].values():
            for method in METHODS:
                if method in item:
                    yield service, method, item[method]


def facades() -> Iterator[tuple[str, type, str, op[..., Any] | flow[..., Any]]]:
    """Yield service, class, name and declaration of the methods of the facades."""
    client = PythonikClient("an-app", "a-token")
    for accessor in ACCESSORS:
        facade = type(getattr(client, accessor)())
        for name, value in inspect.getmembers_static(facade, lambda each: isinstance(each, op | flow)):
            yield facade.server.split("/")[1], facade, name, value


def service_class(service: str) -> Any:
    prefix = "".join(word.capitalize() for word in service.split("_"))
    return getattr(import_module(f"iconik_api.{service}.operations"), f"{prefix}Service")


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_effects_other_than_those_of_the_methods_are_the_judged_ones() -> None:
    found: dict[str, set[str]] = {effect: set() for effect in EFFECTS}
    for service, method, operation in operations():
        effect = effect_of(method, operation)
        if effect != effect_of(method):
            found[effect].add(f"{service}.{operation['operationId']}")
    assert found == {effect: set(names.split()) for effect, names in STATED.items()}


@pytest.mark.slow
@pytest.mark.xdist_group("contract")
def test_every_generated_operation_has_the_effect_of_the_contract() -> None:
    number = 0
    for service, method, operation in operations():
        assert getattr(service_class(service), operation["operationId"]).effect == effect_of(method, operation)
        number += 1
    assert number == 1003


@pytest.mark.parametrize("method", ["get", "head", "options", "trace", "post", "put", "patch", "delete"])
def test_generator_and_client_know_the_same_defaults(method: str) -> None:
    assert effect_at_run_time(method.upper()) == effect_of(method)


def test_facade_methods_have_the_strongest_effect_of_what_they_send() -> None:
    number = 0
    for service, facade, name, method in facades():
        # A few methods name another method of the facade, which does the same.
        sent = [
            getattr(service_class(service), each, None) or getattr(facade, each) for each in sent_operations(method)
        ]
        expected = max((each.effect for each in sent), key=EFFECTS.index)
        # These two start an upload on a storage as well, by a request that the contract does not have.
        if name in ("get_upload_id_for_proxy", "get_upload_id_for_keyframe"):
            expected = "write"
        assert method.effect == expected, name
        number += 1
    assert number > 300


def test_effect_is_looked_up_on_a_bound_operation() -> None:
    client, other = PythonikClient("an-app", "a-token"), AsyncPythonikClient("an-app", "a-token")
    assert client.assets().create_asset.effect == "write"
    assert client.assets().purge_delete_queue.effect == "destroy"
    assert client.search().search.effect == "read"
    assert other.search().search.effect == "read"
    assert other.jobs().wait.effect == "read"
    assert client.assets().bulk_delete.effect == "destroy"


def test_unsent_requests_have_the_effect_of_their_operation() -> None:
    client = PythonikClient("an-app", "a-token")
    assert client.search().search.call({}).effect == "read"
    assert client.assets().get.call("an-asset").effect == "read"
    assert client.assets().delete_queue.purge_delete_queue.call().effect == "destroy"
    assert client.assets().delete_queue.remove_delete_queue_assets.call({}).effect == "write"
