"""The supported surface of the Python packages as data and as text: every name with its signature, type and value.

`boundary` is the list of supported modules, `read` reads the modules of the packages, `supported` reduces them to what
the list supports, `snapshot` writes the result. Nothing is imported: so the surface is the same on every machine, and
that of an old revision can be read without running the revision.
"""

from generator.surface.boundary import LIST, Boundary
from generator.surface.model import (
    Attribute,
    Class,
    Export,
    Function,
    Module,
    Parameter,
    Source,
    Surface,
    bare,
    count_names,
)
from generator.surface.read import PACKAGES, read_modules
from generator.surface.snapshot import outdated, snapshot, write_snapshot
from generator.surface.supported import Supported

__all__ = [
    "LIST",
    "PACKAGES",
    "Attribute",
    "Boundary",
    "Class",
    "Export",
    "Function",
    "Module",
    "Parameter",
    "Source",
    "Supported",
    "Surface",
    "bare",
    "count_names",
    "outdated",
    "read_modules",
    "snapshot",
    "write_snapshot",
]
