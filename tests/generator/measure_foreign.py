"""Measurement of a client for a contract of others: `python -m tests.generator.measure_foreign SPEC…`.

For each document: operations taken and refused; whether every module of the package imports and type-checks; and ten
operations, spread over the document, whose requests are held against the document as it is written, not as the
generator understood it.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote

from generator import ir
from generator.foreign.draft import read_foreign
from generator.foreign.files import Files
from generator.generate import generate_service

SAMPLES = 10


def main(specs: list[str]) -> int:
    failed = 0
    for spec in specs:
        with tempfile.TemporaryDirectory() as scratch:
            failed += measure(Path(spec), Path(scratch))
    return 1 if failed else 0


def measure(spec: Path, scratch: Path) -> int:
    """Print one line on a document, and one for each thing that is wrong; return how many are."""
    service, report = read_foreign(spec)
    package = f"measured_{abs(hash(spec))}"
    generate_service(service, scratch / package)
    wrong = [*broken_modules(scratch, package), *type_errors(scratch, package)]
    wrong += [text for operation in sampled(service) for text in wrong_request(spec, service, operation, package)]
    omitted = sum(bool(each.omitted) and not each.refused for each in report.outcomes)
    print(
        f"{spec.name}: {report.taken} taken, {omitted} of them in part, {report.refused} refused, "
        f"{len(report.loose)} of {len(service.definitions)} schemas loose, {len(wrong)} faults"
    )
    for text in wrong:
        print(f"  {text}")
    return len(wrong)


def broken_modules(scratch: Path, package: str) -> Iterator[str]:
    sys.path.insert(0, str(scratch))
    for path in sorted((scratch / package).rglob("*.py")):
        name = ".".join(path.relative_to(scratch).with_suffix("").parts).removesuffix(".__init__")
        try:
            importlib.import_module(name)
        except Exception as error:
            yield f"{name}: {error!r}"


def type_errors(scratch: Path, package: str) -> Iterator[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--cache-dir", "/dev/null", package]
    run = subprocess.run(command, cwd=scratch, capture_output=True, text=True, check=False)
    if run.returncode:
        yield from run.stdout.splitlines()[-6:]


def sampled(service: ir.Service) -> list[ir.Operation]:
    """Ten operations, in equal distances."""
    operations = sorted(service.operations, key=lambda each: (each.path, each.method))
    step = max(1, len(operations) // SAMPLES)
    return operations[::step][:SAMPLES]


def wrong_request(spec: Path, service: ir.Service, operation: ir.Operation, package: str) -> Iterator[str]:
    document = Document(spec)
    item, value, base = document.find(operation.method, operation.path)
    arguments: dict[str, Any] = {}
    query: list[tuple[str, str]] = []
    path, headers = operation.path, {}
    for wire, location, sample, explode in document.parameters(item, value, base):
        (name,) = (each.name for each in operation.parameters if (each.wire, each.location) == (wire, location))
        arguments[name] = sample
        texts = [text(each) for each in (sample if isinstance(sample, list) else [sample])]
        if location == "path":
            path = path.replace(f"{{{wire}}}", quote(texts[0], safe=""))
        elif location == "header":
            headers[wire] = ",".join(texts)
        else:
            query += [(wire, each) for each in (texts if explode else [",".join(texts)])]
    body = document.body(value, base)
    if body is not None and operation.body is not None:
        arguments["body"] = body
        if len(operation.body.content) > 1:
            arguments["content_type"] = "application/json"
    client = importlib.import_module(f"{package}.client").Client(**{name: "secret" for name, _ in service.credentials})
    call = getattr(client.api(), operation.operation_id).call(**arguments)
    request_of = importlib.import_module(f"{package}.runtime.calls.request").request_of
    request = request_of(client._transport.settings, call)
    url = str(request.url)
    found = {
        "method": request.method,
        "url": url.partition("?")[0],
        "query": sorted(parse_qsl(url.partition("?")[2], keep_blank_values=True)),
        "headers": {name: request.headers.get(name) for name in headers},
        "body": json.loads(request.read() or b"null") if body is not None else None,
    }
    wanted = {
        "method": operation.method,
        "url": service.base_url + path,
        "query": sorted(query),
        "headers": headers,
        "body": body,
    }
    for key, expected in wanted.items():
        same = unquote(found[key]) == unquote(expected) if key == "url" else found[key] == expected
        if not same:
            yield f"{operation.operation_id}: {key} is {found[key]!r}, not {expected!r}"


class Document:
    """A document as it is written."""

    def __init__(self, spec: Path) -> None:
        self.files = Files()
        self.root = spec.resolve()
        self.written = self.files.load(self.root)

    def find(self, method: str, path: str) -> tuple[dict[str, Any], dict[str, Any], Path]:
        """The path item and the operation; the path of the server stands before that of the document."""
        for written, each in self.written["paths"].items():
            item, base, _ = self.files.follow(each, self.root)
            if path.endswith(written) and method.lower() in item:
                value, file, _ = self.files.follow(item[method.lower()], base)
                server = (value.get("servers") or item.get("servers") or self.written["servers"])[0]["url"]
                if server.rstrip("/").endswith(path.removesuffix(written)):
                    return item, value, file
        raise LookupError(path)

    def parameters(
        self, item: Mapping[str, Any], value: Mapping[str, Any], base: Path
    ) -> Iterator[tuple[str, str, Any, bool]]:
        """Each parameter that is required, and each optional one of a simple type, with a value for it."""
        seen = set()
        for each in [*value.get("parameters", ()), *item.get("parameters", ())]:
            parameter, file, _ = self.files.follow(each, base)
            wire, location = parameter["name"], parameter["in"]
            if (wire, location) in seen or "schema" not in parameter or location == "cookie":
                continue
            if location == "header" and wire.lower() in ("accept", "content-type", "authorization"):
                continue
            seen.add((wire, location))
            sample = self.sample(parameter["schema"], file)
            plain = not isinstance(sample, dict) and not (
                isinstance(sample, list) and isinstance(sample[0], dict | list)
            )
            if plain and sample is not None:
                yield wire, location, sample, parameter.get("explode", parameter.get("style", "form") == "form")

    def body(self, value: Mapping[str, Any], base: Path) -> Any:
        """A JSON body with what is required."""
        body, file, _ = self.files.follow(value.get("requestBody", {}), base)
        media = (body.get("content") or {}).get("application/json")
        return None if media is None else self.sample(media.get("schema", {}), file)

    def sample(self, schema: Any, base: Path, level: int = 0) -> Any:
        """A value that a schema allows: of an object all properties at the top, below that those required."""
        schema, base, _ = self.files.follow(schema, base)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword) and "properties" not in schema:
                return self.sample(schema[keyword][0], base, level)
        kind = schema.get("type")
        kind = next((each for each in kind if each != "null"), None) if isinstance(kind, list) else kind
        if "allOf" in schema or schema.get("properties"):
            return self._object(schema, base, level)
        if kind == "array":
            return [self.sample(schema.get("items", {}), base, level + 1)]
        return {"string": "a text", "integer": 3, "number": 2.5, "boolean": True, "object": {}}.get(str(kind), "any")

    def _object(self, schema: Mapping[str, Any], base: Path, level: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            sample = self.sample(part, base, level)
            found |= sample if isinstance(sample, dict) else {}
        for name, each in schema.get("properties", {}).items():
            value, file, _ = self.files.follow(each, base)
            wanted = name in schema.get("required", ()) or level == 0
            if wanted and level < 6 and not value.get("readOnly"):
                found[name] = self.sample(value, file, level + 1)
        return found


def text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
