"""A small sound contract, written to a temporary folder, for tests to plant faults in."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import Location

FILES = {
    "shared/info.yaml": "version: 1.2.3\n",
    "shared/security.yaml": """\
securitySchemes:
  Token:
    type: apiKey
    in: header
    name: Auth-Token
    description: A token.
""",
    "shared/parameters.yaml": """\
page:
  name: page
  in: query
  description: Number of the page.
  schema: {type: integer, minimum: 1, maximum: 9, default: 1}
""",
    "shared/responses.yaml": """\
NotFound:
  description: Not found.
  content:
    application/json:
      schema: {$ref: schemas.yaml#/Errors}
""",
    "shared/schemas.yaml": """\
"Null":
  type: string
  nullable: true
  enum: [null]
  description: The value null.
Errors:
  type: object
  description: Body of an error.
  properties:
    errors: {type: array, description: Texts., items: {type: string}}
""",
    "media/openapi.yaml": """\
openapi: 3.0.3
info:
  title: media
  description: Things.
  version: {$ref: ../shared/info.yaml#/version}
servers:
  - url: https://media.example/API/media
tags:
  - name: things
    description: Things and their parts.
security:
  - Token: []
paths:
  /v1/things/:
    $ref: paths/things.yaml#/things
  /v1/things/{thing_id}/:
    $ref: paths/things.yaml#/thing
components:
  securitySchemes:
    $ref: ../shared/security.yaml#/securitySchemes
""",
    "media/paths/things.yaml": """\
things:
  get: # a list
    operationId: list_things
    summary: List things
    description: All of them, a page at a time.
    tags: [things]
    x-roles: [can_read_things]
    x-pagination: [page]
    parameters:
      - $ref: ../../shared/parameters.yaml#/page
      - name: kind
        in: query
        description: Only of this kind.
        schema: {type: string, enum: [big, small]}
    responses:
      "200":
        description: A page of things.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Things}
            examples:
              things: {$ref: ../examples/things.yaml#/things}
  post:
    operationId: create_thing
    summary: Create a thing
    description: It can be read at once.
    tags: [things]
    requestBody:
      required: true
      content:
        application/json:
          schema: {$ref: ../schemas/things.yaml#/Thing}
          examples:
            new_thing: {$ref: ../examples/things.yaml#/new_thing}
    responses:
      "201":
        description: The thing.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Thing}
            examples:
              thing: {$ref: ../examples/things.yaml#/thing}
thing:
  parameters:
    - name: thing_id
      in: path
      required: true
      description: Identifier of the thing.
      schema: {type: string}
  get: # one thing
    operationId: get_thing
    summary: Fetch a thing
    description: With its part.
    tags: [things]
    responses:
      "200":
        description: The thing.
        content:
          application/json:
            schema: {$ref: ../schemas/things.yaml#/Thing}
            examples:
              thing: {$ref: ../examples/things.yaml#/thing}
      "404": {$ref: ../../shared/responses.yaml#/NotFound}
  delete:
    operationId: delete_thing
    summary: Delete a thing
    description: For good.
    tags: [things]
    responses:
      "204": {description: It is gone.}
""",
    "media/schemas/things.yaml": """\
Thing:
  type: object
  description: A thing.
  required: [title]
  properties:
    title: {type: string, minLength: 1, maxLength: 80, description: Title shown to people.}
    id: {type: string, format: uuid, readOnly: true, description: Identifier of the thing.}
    description: {type: string, nullable: true, description: What people say about it.}
    made: {type: string, format: date-time, readOnly: true, description: When it was made.}
    size: {type: integer, format: int32, minimum: 0, default: 1, description: Bytes.}
    status:
      description: Whether it is there.
      allOf: [{$ref: "#/Status"}]
    tags: {type: object, additionalProperties: true, description: Free values by name.}
    part:
      description: What it consists of.
      oneOf: [{$ref: "#/Part"}, {$ref: ../../shared/schemas.yaml#/Null}]
Things:
  type: object
  description: A page of things.
  properties:
    objects: {type: array, description: Things., items: {$ref: "#/Thing"}}
Status:
  type: string
  description: Whether a thing is there.
  enum: [here, gone]
  x-enum-varnames: [HERE, GONE]
Part:
  description: A part of a thing.
  oneOf: [{$ref: "#/Wheel"}, {$ref: "#/Box"}]
  discriminator:
    propertyName: type
    mapping:
      wheel: "#/Wheel"
      box: "#/Box"
Wheel:
  type: object
  description: A part that turns.
  properties:
    type: {type: string, description: Always wheel.}
    spokes: {type: integer, description: Number of spokes.}
Box:
  type: object
  description: A part that holds things.
  properties:
    type: {type: string, description: Always box.}
    inside: {type: array, description: What it holds., items: {$ref: "#/Thing"}}
""",
    "media/examples/things.yaml": """\
thing:
  summary: A thing with a wheel
  value:
    title: Cart
    id: 0b4d6b0a-6a5c-11ee-8c99-0242ac120002
    made: 2024-05-14T09:30:00.000000
    status: here
    tags: {colour: red}
    part:
      type: wheel
      spokes: 8
new_thing:
  summary: A thing without parts
  value:
    title: Cart
    size: 3
    part: null
things:
  summary: A page with one thing
  value:
    objects:
      - {title: Cart}
""",
}


class Folder:
    """A specification folder that a test may change."""

    files = FILES
    """Initial content: file → text."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def append(self, name: str, text: str) -> None:
        self.write(name, (self.root / name).read_text(encoding="utf-8") + text)

    def replace(self, name: str, old: str, new: str) -> None:
        """Replace the only occurrence of a text."""
        text = (self.root / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} holds {text.count(old)} times: {old}"
        self.write(name, text.replace(old, new))

    def locate(self, name: str, text: str) -> Location:
        """Return the place of the first line that holds a text."""
        lines = (self.root / name).read_text(encoding="utf-8").splitlines()
        return Location(self.root / name, next(number for number, line in enumerate(lines, 1) if text in line))


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "spec")
