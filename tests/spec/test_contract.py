"""The contract itself: it keeps its rules and is standard OpenAPI."""

from __future__ import annotations

import json
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.bundle import contract_json, services
from generator.check import check

from ..contract import SPEC, bundles, whole_contract

pytestmark = whole_contract


def test_no_finding() -> None:
    assert "\n".join(map(str, check(SPEC).findings)) == ""


@pytest.mark.parametrize("service", services(SPEC))
def test_standard_openapi(service: str) -> None:
    validate(bundles()[service].document)


@pytest.mark.parametrize("service", services(SPEC))
def test_machines_read_the_same_contract(service: str) -> None:
    document = bundles()[service].document
    bare = json.loads(contract_json(document))
    assert bare["paths"].keys() == document["paths"].keys()
    assert bare["components"]["schemas"].keys() == document["components"]["schemas"].keys()
    assert _without_prose(bare) == _without_prose(document)


def _without_prose(value: Any) -> Any:
    """Drop everything called summary or description, whatever it is."""
    if isinstance(value, dict):
        return {key: _without_prose(item) for key, item in value.items() if key not in ("summary", "description")}
    return [_without_prose(item) for item in value] if isinstance(value, list) else value
