"""Schemathesis as a judge: it draws requests from the bundled contract, and judges the answers of the stand-in.

It states two differences, which are meant:

* Dates of iconik have microseconds and no zone, which is not a valid `date-time` of RFC 3339. The format is left out of
  the documents that answers are judged by.
* The contract documents statuses of errors in part only, as iconik does. A request for an object that does not exist is
  answered with 404 whether the contract documents 404 or not.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

import pytest
import schemathesis
from documents import SERVICES, document, without_dates
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.config import SchemathesisConfig
from schemathesis.core.control import SkipTest
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import content_type_conformance

from pythonik.testing import StandIn

PREFIXES = {"users_notifications": "users-notifications"}
REFUSALS = {400, 401, 403, 404, 409}
EVERY = 10
"""Of the operations, each tenth is called with invalid requests as well."""
SECONDS_AN_OPERATION = 0.055
"""Time for the operations of a service, on average. A slow machine judges fewer of them, spread over the service."""
STRIDE = 5
LEAST = 0.2
"""Part of the operations that must be judged."""


@pytest.fixture(scope="module")
def iconik() -> Iterator[StandIn]:
    with StandIn(storage="none") as stand_in:
        yield stand_in


def call(case: Any, iconik: StandIn, service: str) -> Any:
    headers = {"App-ID": iconik.app_id, "Auth-Token": iconik.auth_token}
    return case.call(base_url=f"{iconik.base_url}/API/{PREFIXES.get(service, service)}", headers=headers, timeout=60)


def operations(node: Any, mode: GenerationMode) -> Sequence[Any]:
    config = SchemathesisConfig()
    config.projects.default.generation.update(modes=[mode])
    return [found.ok() for found in schemathesis.openapi.from_dict(node, config=config).get_all_operations()]


def once(strategy: Any) -> Any:
    """Return a decorator that runs a test with one request."""
    options = settings(
        max_examples=1,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],
    )
    return lambda test: options(given(case=strategy)(test))


@pytest.mark.parametrize("service", SERVICES)
def test_answers_are_what_the_contract_says(service: str, iconik: StandIn) -> None:
    judged_by = {each.label: each for each in operations(without_dates(document(service)), GenerationMode.POSITIVE)}
    found = operations(document(service), GenerationMode.POSITIVE)
    end = time.monotonic() + 1 + SECONDS_AN_OPERATION * len(found)
    for place, operation in enumerate(each for start in range(STRIDE) for each in found[start::STRIDE]):
        if time.monotonic() > end:
            assert place >= LEAST * len(found)
            break

        @once(operation.as_strategy())
        def test(case: Any) -> None:
            response = call(case, iconik, service)
            case.validate_response(response, checks=[not_a_server_error, content_type_conformance])
            if response.status_code in REFUSALS:
                return
            assert str(response.status_code) in case.operation.definition.raw["responses"]
            judged_by[case.operation.label].validate_response(response)

        test()
    assert iconik.faults == []


@pytest.mark.parametrize("service", SERVICES)
def test_invalid_requests_are_refused(service: str, iconik: StandIn) -> None:
    for operation in operations(document(service), GenerationMode.NEGATIVE)[::EVERY]:

        @once(operation.as_strategy(generation_mode=GenerationMode.NEGATIVE))
        def test(case: Any) -> None:
            response = call(case, iconik, service)
            assert response.status_code in REFUSALS | {405}, case.as_curl_command()

        with suppress(SkipTest):  # The operation takes nothing that could be invalid.
            test()
    assert iconik.faults == []
