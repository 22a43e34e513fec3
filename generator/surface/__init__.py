"""The surface of the Python packages as data and as text: every public name with its signature, type and value.

The surface is read from the source without an import. So it is equal on every machine, and the surface of an old
revision can be read without running the revision.
"""

from generator.surface.model import Attribute, Class, Export, Function, Module, Parameter, Surface
from generator.surface.read import PACKAGES, read_surface
from generator.surface.snapshot import outdated, snapshot, write_snapshot

__all__ = [
    "PACKAGES",
    "Attribute",
    "Class",
    "Export",
    "Function",
    "Module",
    "Parameter",
    "Surface",
    "outdated",
    "read_surface",
    "snapshot",
    "write_snapshot",
]
