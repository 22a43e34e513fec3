"""Models of a module that evaluates its annotations: when its classes are made, from Python 3.14 on when it first can.

So this module has no `from __future__ import annotations`.
"""

import pickle
import sys
from typing import Any, ClassVar

import attrs
import pytest

from iconik_api.assets.models import Asset, AssetVersion
from iconik_api.runtime.base.unset import UNSET, Opt
from iconik_api.runtime.models.codec import codec_of
from iconik_api.runtime.models.model import Model, field, model

BODY = {"title": "Harbour", "rating": 4, "Parts": [{"id": "1"}], "later": {"size": 3}}


@model
class Plain(Asset):
    KINDS: ClassVar[int] = 2
    rating: Opt[int] = UNSET
    parts: Opt[list[AssetVersion]] = field(default=UNSET, wire="Parts")
    later: "Opt[Later | None]" = UNSET


@model
class WithMethods(Asset):
    rating: Opt[int] = UNSET
    parts: Opt[list[AssetVersion]] = field(default=UNSET, wire="Parts")
    later: "Opt[Later | None]" = UNSET

    def stars(self) -> str:
        return "*" * self.rating


if sys.version_info >= (3, 14):

    @model
    class PlainOfLater(Asset):
        rating: Opt[int] = UNSET
        parts: Opt[list[AssetVersion]] = field(default=UNSET, wire="Parts")
        later: Opt[Later | None] = UNSET  # noqa: F821 - it comes

    @model
    class MethodsOfLater(Asset):
        rating: Opt[int] = UNSET
        parts: Opt[list[AssetVersion]] = field(default=UNSET, wire="Parts")
        later: Opt[Later | None] = UNSET  # noqa: F821 - it comes

        def stars(self) -> str:
            return "*" * self.rating

    OF_LATER: list[type[Asset]] = [PlainOfLater, MethodsOfLater]
else:
    OF_LATER = []


@model
class Later(Model):
    size: Opt[int] = UNSET


@pytest.mark.parametrize("cls", [Plain, WithMethods, *OF_LATER], ids=lambda cls: cls.__name__)
def test_a_model_whose_annotations_are_evaluated_reads_and_writes(cls: Any) -> None:
    made = cls.model_validate(BODY)
    assert (type(made.parts[0]), type(made.later)) == (AssetVersion, Later)
    assert made.model_dump(by_alias=True) == BODY
    assert [each.name for each in codec_of(cls).fields][-3:] == ["rating", "parts", "later"]
    assert [each.name for each in attrs.fields(cls)][-3:] == ["rating", "parts", "later"]
    assert pickle.loads(pickle.dumps(made)) == made


def test_attrs_is_not_imported_for_a_model_of_fields_only() -> None:
    made_by_attrs = [cls.__name__ for cls in (Plain, WithMethods, *OF_LATER) if "__attrs_attrs__" in vars(cls)]
    assert made_by_attrs == ["WithMethods", "MethodsOfLater"][: 1 + len(OF_LATER) // 2]


def test_a_class_of_a_function_may_be_named() -> None:
    @model
    class Inner(Model):
        size: Opt[int] = UNSET

    @model
    class Outer(Model):
        inner: Opt[Inner] = UNSET

    assert Outer.model_validate({"inner": {"size": 1}}) == Outer(inner=Inner(size=1))


@pytest.mark.skipif(sys.version_info < (3, 14), reason="the body of the class fails before")
def test_a_name_that_is_never_defined_is_named_at_first_use() -> None:
    @model
    class Broken(Model):
        inner: Opt[Nowhere] = UNSET  # noqa: F821 - that is the mistake

    with pytest.raises(NameError, match="Nowhere"):
        Broken()
