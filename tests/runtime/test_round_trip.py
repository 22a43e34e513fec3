"""Every model of the contract keeps whatever it is decoded from: known or not, of the documented kind or not."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from typing import Any

import pytest

from iconik_api.runtime.models.model import MapModel, Model

from ..values import DOCUMENTS, Values, few

pytestmark = pytest.mark.slow


def models() -> Iterator[Any]:
    """Each generated model once, with the document that its schema stands in."""
    seen = set()
    for service, document in DOCUMENTS.items():
        package = importlib.import_module(f"iconik_api.{service}.models")
        for name in document["components"]["schemas"]:
            model = getattr(package, name, None)
            if isinstance(model, type) and issubclass(model, (Model, MapModel)) and model not in seen:
                seen.add(model)
                yield pytest.param(model, service, id=f"{service}.{name}")


VALUES = {service: Values(document, "any") for service, document in DOCUMENTS.items()}


@pytest.mark.slow
@pytest.mark.parametrize(("model", "service"), list(models()))
def test_a_model_keeps_what_it_is_decoded_from(model: type[Model | MapModel[Any]], service: str) -> None:
    for value in few(VALUES[service].of({"$ref": f"#/components/schemas/{model.__name__}"})):
        text = json.dumps(value, sort_keys=True)
        decoded = model.model_validate(json.loads(text))
        assert json.dumps(json.loads(decoded.model_dump_json(by_alias=True)), sort_keys=True) == text
        assert model.model_validate(decoded.model_dump(by_alias=True)) == decoded
