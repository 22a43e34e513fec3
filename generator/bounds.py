"""Bounds of what a contract may hold. A document beyond one of them is refused, before it costs time and memory."""

from __future__ import annotations

import attrs

__all__ = ["BOUNDS", "Bounds"]


@attrs.frozen
class Bounds:
    """Bounds of a contract.

    Attributes:
        file: Bytes of one file. The largest public contracts have 15 MB.
        files: Files of one contract, and references in it that are replaced by their targets.
        depth: Levels of nesting.
        nodes: Values of one document, each alias and each reference that is replaced by its target counted anew.
        text: Characters of one text; a pattern or a name is far shorter, a description rarely longer.
        values: Values of one enumeration.
        operations: Operations of one contract.
        schemas: Schemas of one contract with a name, of their own or of the generator.
        members: Properties and schemas that one schema consists of, or chooses from; parameters of one operation. A
            union is an expression of this depth.
        all_members: Members of all schemas of one contract. Those of a schema count anew in each that consists of it.
    """

    file: int = 32_000_000
    files: int = 10_000
    depth: int = 100
    nodes: int = 1_500_000
    text: int = 1_000_000
    values: int = 2_000
    operations: int = 10_000
    schemas: int = 12_000
    members: int = 1_000
    all_members: int = 100_000


BOUNDS = Bounds()
