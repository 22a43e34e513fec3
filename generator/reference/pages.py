"""Writer of the pages: an index and one page a service, each self-contained."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
from markupsafe import Markup, escape

from generator.bundle import bundle
from generator.output import write_files
from generator.printable import printable
from generator.reference.content import page_of
from generator.review.python import Usage
from generator.review.wire import WireContract
from generator.surface import read_modules

__all__ = ["write_reference"]

_CODE = re.compile(r"`([^`]+)`")


def write_reference(root: Path, out: Path) -> None:
    """Write the reference of the contract below a folder.

    Args:
        root: The project.
        out: Folder for the pages.

    Raises:
        SpecError, SpecErrors: The contract or the packages cannot be read, or the folder contains a file of the same
            name that the generator has not written.
    """
    contract = WireContract.of(bundle(root / "spec"), root)
    modules = read_modules(root)
    usage = Usage.of(contract, root / "overlays/pythonik")
    pages = [page_of(service, modules, usage) for service in contract.services.values()]
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("generator.reference"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["prose"] = _prose
    files = {"index.html": environment.get_template("index.html.jinja").render(pages=pages)}
    for page in pages:
        files[f"{page.name}.html"] = environment.get_template("service.html.jinja").render(page=page, pages=pages)
    write_files(out, {name: printable(text) for name, text in files.items()})


def _prose(text: str) -> Markup:
    """Return a description with its code words marked as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))  # noqa: S704  (escaped right here)
