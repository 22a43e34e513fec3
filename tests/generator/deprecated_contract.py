"""A contract with something deprecated of each kind."""

from __future__ import annotations

from typing import Any

from .small_contract import object_of, operation, parameter, ref

TEXT = {"type": "string"}
PAGE = parameter("page", {"type": "integer"})

CONTRACT: dict[str, Any] = {
    "/v1/things/": {
        "get": operation("list_things", result=ref("Things"), parameters=[PAGE], **{"x-pagination": ["page"]}),
    },
    "/v1/old/": {
        "get": operation(
            "list_old",
            description="All of them.",
            deprecated=True,
            parameters=[
                PAGE,
                parameter("colour", description="Which colour.", deprecated=True),
            ],
            result=ref("Things"),
            **{"x-deprecated": {"since": "1.2.0", "use": "list_things", "until": "2.0.0"}, "x-pagination": ["page"]},
        ),
        "delete": operation("delete_old", deprecated=True),
        "post": operation("create_old", deprecated=True, **{"x-deprecated": {"use": "others.create_thing"}}),
    },
}
SCHEMAS = {
    "Things": object_of(objects={"type": "array", "items": ref("Thing")}),
    "Thing": object_of(
        title={**TEXT, "description": "Title shown to people."},
        size={**TEXT, "description": "Size.", "deprecated": True},
        depth={**TEXT, "deprecated": True},
    ),
}
