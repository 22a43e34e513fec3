"""A small contract in YAML with comments, as people write it."""

from __future__ import annotations

from pathlib import Path

__all__ = ["THING", "line_of", "write_things"]

THING = {
    "id": "0b4d6b0a-7d3c-4f6e-9a51-2f6f0c7d1e90",
    "title": "Harbour",
    "state": "OPEN",
    "size": 3,
    "made": "2024-05-14T09:30:00.000000",
    "owner": {"name": "somebody"},
    "notes": {"Ünknown Title": "x"},
}

_FILES = {
    "shared/schemas.yaml": """\
"Null":
  type: string
  nullable: true
  enum: [null]
  description: The value null.
Errors:
  type: object
  description: Body of every error.
  required: [errors]
  properties:
    errors: {type: array, description: Texts., items: {type: string}}
""",
    "shared/responses.yaml": """\
NotFound:
  description: Not found.
  content:
    application/json:
      schema: {$ref: schemas.yaml#/Errors}
Conflict:
  description: Conflict.
  content:
    application/json:
      schema: {$ref: schemas.yaml#/Errors}
""",
    "things/openapi.yaml": """\
openapi: 3.0.3
info: {title: things, description: Things., version: 1.2.3}
servers:
  - url: https://things.example/API/things
tags:
  - name: things
    description: Things.
security:
  - Token: []
paths:
  /v1/things/:
    $ref: paths/things.yaml#/things
  /v1/things/{thing_id}/:
    $ref: paths/things.yaml#/thing
components:
  securitySchemes:
    Token: {type: apiKey, in: header, name: Auth-Token, description: A token.}
""",
    "things/paths/things.yaml": """\
# Lists first.
things:
  get:
    operationId: list_things
    summary: List things
    tags: [things]
    parameters:
      # Counted from 1.
      - {name: page, in: query, description: Page., schema: {type: integer}}
      - {name: state, in: query, description: State., schema: {$ref: ../schemas/things.yaml#/State}}
      - name: ids
        in: query
        description: Some.
        style: form
        explode: false
        schema: {type: array, items: {type: string, format: uuid}}
      - {name: include_fields, in: query, description: A part., schema: {type: string}}
    responses:
      "200":
        description: Things.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Things}
  post:
    operationId: create_thing
    summary: Create a thing
    tags: [things]
    requestBody:
      required: true
      content:
        application/json:
          schema: {$ref: ../schemas/things.yaml#/ThingCreate}
    responses:
      "201":
        description: The thing.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Thing}
      "409": {$ref: ../../shared/responses.yaml#/Conflict}
thing:
  parameters:
    - {name: thing_id, in: path, required: true, description: The thing., schema: {type: string, format: uuid}}
  get:
    operationId: get_thing
    summary: Fetch a thing
    tags: [things]
    responses:
      "200":
        description: The thing.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Thing}
      "404": {$ref: ../../shared/responses.yaml#/NotFound}
  patch:
    operationId: update_thing
    summary: Change a thing
    tags: [things]
    requestBody:
      required: true
      content:
        application/json:
          schema: {$ref: ../schemas/things.yaml#/ThingCreate}
    responses:
      "204": {description: Changed.}
""",
    "things/schemas/things.yaml": """\
# All about things.
Thing:
  type: object
  description: A thing.
  required: [id, title]
  properties:
    id: {type: string, format: uuid, readOnly: true, description: Identifier.}
    title: {type: string, description: Title.}  # shown
    state: {$ref: "#/State"}
    size: {type: integer, format: int32, description: Size.}
    made: {type: string, format: date-time, description: Date.}
    owner:
      description: Owner.
      allOf: [{$ref: "#/Owner"}]
    notes: {type: object, additionalProperties: true, description: Free.}

Owner:
  type: object
  description: An owner.
  properties:
    name: {type: string, description: Name.}
ThingCreate:
  type: object
  description: A new thing.
  required: [title]
  properties:
    title: {type: string, description: Title.}
    state: {$ref: "#/State"}
Things:
  type: object
  description: A page.
  properties:
    objects: {type: array, description: Things., items: {$ref: "#/Thing"}}
State:
  type: string
  description: States.
  enum: [OPEN, CLOSED]
  x-enum-varnames: [OPEN, CLOSED]
""",
}


def write_things(folder: Path) -> Path:
    """Write the contract to a new folder, and return the folder."""
    for name, text in _FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def line_of(folder: Path, name: str, text: str) -> str:
    """Return `name:line` of the only line of a file that contains a text."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    (number,) = (number for number, line in enumerate(lines, 1) if text in line)
    return f"{name}:{number}"
