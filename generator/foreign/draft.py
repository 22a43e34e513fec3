"""A contract of others as a service to generate, and the report on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .. import ir
from ..errors import SpecError
from .files import Files, Node
from .operations import Operations
from .report import Report
from .schemas import Schemas
from .servers import Servers

__all__ = ["read_foreign"]

#: The service of the client: `client.api()`.
_SERVICE = "api"
_VERSIONS = re.compile(r"3\.(?P<minor>[012])(\.|$|-)")


def read_foreign(path: Path, url: str | None = None, allowed: Sequence[Path] = ()) -> tuple[ir.Service, Report]:
    """Read a contract of others.

    Args:
        path: The document, OpenAPI 3.0, 3.1 or 3.2, as YAML or JSON; it may refer to other files.
        url: URL of the API. Default: the first server of the document.
        allowed: Folders beside that of the document that references may lead into.

    Returns:
        The service to generate, and the outcome of each operation.

    Raises:
        SpecError: The document is not an OpenAPI document, has nothing, or no operation is supported.
    """
    file = path.resolve()
    files = Files(file.parent, *allowed)
    root = files.root(file)
    version, text = _version(root, path)
    servers = Servers(root, url)
    schemas = Schemas(files, root, version)
    operations = Operations(files, root, schemas, servers)
    operations.convert()
    schemas.convert_components()
    is_empty = not (operations.outcomes or operations.messages.messages() or schemas.has_components)
    if is_empty or (operations.outcomes and not operations.converted):
        refused = dict.fromkeys(each.refused.text for each in operations.outcomes if each.refused)
        reasons = "; ".join(refused) or "the document has no operation"
        raise SpecError(f"{path}: OpenAPI {text}: no operation is supported: {reasons}")
    access, names = operations.security.access(ir.Access(servers.base_url, servers.urls, servers.variables))
    headers = {scheme.wire for scheme in access.schemes}
    models, enums, aliases = schemas.definitions()
    info = root.get("info")
    service = ir.Service(
        name=_SERVICE,
        title=_text(info, "title", _SERVICE),
        description="Every operation.",
        version=_text(info, "version", "0"),
        base_url=servers.base_url,
        credentials=(),
        operations=tuple(operations.named(names, access.is_plain, headers)),
        models=models,
        enums=enums,
        aliases=aliases,
        access=access,
        messages=operations.messages.messages(),
    )
    return service, Report(files, text, operations.outcomes, schemas.drops, operations.omitted)


def _version(root: Node, path: Path) -> tuple[tuple[int, int], str]:
    """Return the version of a document, as numbers and as it is written.

    Raises:
        SpecError: The version is not supported, or missing.
    """
    if "swagger" in root:
        raise SpecError(
            f"{path}: this is Swagger {root.get('swagger').value}, not OpenAPI 3.0, 3.1 or 3.2: convert it first, "
            "for example with `npx swagger2openapi --outfile openapi.yaml FILE` or at https://converter.swagger.io"
        )
    written = root.get("openapi").value
    found = _VERSIONS.match(str(written))
    if found is None:
        what = "it names no version" if written is None else f"it names version {written!r:.60}"
        raise SpecError(f"{path}: not an OpenAPI document of version 3.0, 3.1 or 3.2: {what}")
    return (3, int(found["minor"])), str(written)


def _text(node: Node, key: str, default: str) -> str:
    value = node.get(key).value
    return default if value is None or isinstance(value, dict | list) else str(value)
