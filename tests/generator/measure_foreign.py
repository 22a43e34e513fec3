"""Measurement of clients for contracts of others: `make measure-foreign SPEC="one.yaml two.json"`.

For each document, side by side with openapi-python-client: operations taken, processor time and peak memory. Then,
of our client: modules that do not import or type-check, and requests of ten operations, spread over the document, that
differ from the document as it is written.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, unquote

from generator import ir
from generator.foreign.content import kind_of
from generator.foreign.draft import read_foreign
from generator.foreign.files import Files, Node

SAMPLES = 10
METHODS = ("get", "put", "post", "patch", "delete", "head", "options", "trace", "query")


class Run(NamedTuple):
    """A command that has ended: its exit status, processor time in seconds, and peak memory in MiB."""

    status: int
    seconds: float
    mebibytes: float


def main(specs: list[str]) -> int:
    failed = 0
    for spec in specs:
        with tempfile.TemporaryDirectory() as scratch:
            failed += measure(Path(spec).resolve(), Path(scratch))
    return 1 if failed else 0


def measure(spec: Path, scratch: Path) -> int:
    """Print the figures of a document, and a line for each fault; return the number of faults."""
    package = f"measured_{abs(hash(spec))}"
    ours = run([sys.executable, "-m", "generator", "regenerate", str(spec), "--out", str(scratch / package)])
    peer = Path(sys.executable).with_name("openapi-python-client")
    command = [str(peer), "generate", "--path", str(spec), "--meta", "none", "--output-path", str(scratch / "peer")]
    theirs = run(command)
    modules = [each for each in (scratch / "peer" / "api").rglob("*.py") if each.name != "__init__.py"]
    service, report = read_foreign(spec)
    written = len(report.outcomes)
    print(f"{spec.name}: {written} operations")
    print(f"  ours: {report.taken} taken, {ours.seconds:.1f} s of CPU, {ours.mebibytes:.0f} MiB")
    print(f"  openapi-python-client: {len(modules)} taken, {theirs.seconds:.1f} s of CPU, {theirs.mebibytes:.0f} MiB")
    wrong = [*broken_modules(scratch, package), *type_errors(scratch, package)]
    wrong += [text for operation in sampled(service) for text in wrong_request(spec, service, operation, package)]
    if report.taken < len(modules) or report.taken < 0.99 * written:
        wrong.append(f"only {report.taken} of {written} operations are taken")
    for text in wrong:
        print(f"  {text}")
    return len(wrong)


def run(command: list[str]) -> Run:
    """Run a command without its output. Time and memory count its own children."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return Run(process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


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
    if operation.server is not None or operation.query:
        return
    document = Document(spec)
    item, value = document.find(operation.method.lower(), operation.path)
    arguments: dict[str, Any] = {}
    query: list[tuple[str, str]] = []
    path, headers = operation.path, {}
    names = {(each.location, each.wire): each.name for each in operation.parameters}
    for parameter, sample in document.parameters(item, value):
        wire, location = parameter.text("name"), parameter.text("in")
        arguments[names[location, wire]] = sample
        texts = [text(each) for each in (sample if isinstance(sample, list) else [sample])]
        explode = parameter.value.get("explode", parameter.value.get("style", "form") == "form")
        if location == "path":
            path = path.replace(f"{{{wire}}}", quote(",".join(texts), safe=""))
        elif location == "header":
            headers[wire] = ",".join(texts)
        else:
            query += [(wire, each) for each in (texts if explode else [",".join(texts)])]
    body = document.body(value)
    if body is not None:
        arguments["body"] = body
        if operation.body is not None and len(operation.body.media) > 1:
            arguments["content_type"] = "application/json"
    given = {scheme.argument: ("a", "b") if scheme.kind == "basic" else "secret" for scheme in needed(service)}
    client = importlib.import_module(f"{package}.client").Client(**given)
    call = getattr(client.api(), operation.operation_id).call(**arguments)
    request_of = importlib.import_module(f"{package}.runtime.calls.request").request_of
    request = request_of(client._transport.settings, call)
    url = str(request.url)
    found = {
        "method": request.method,
        "url": unquote(url.partition("?")[0]),
        "query": sorted(parse_qsl(url.partition("?")[2], keep_blank_values=True)),
        "headers": {name: request.headers.get(name) for name in headers},
        "body": json.loads(request.body or b"null") if body is not None else None,
    }
    wanted = {
        "method": operation.method,
        "url": unquote(service.base_url + path),
        "query": sorted(query),
        "headers": headers,
        "body": body,
    }
    for key, expected in wanted.items():
        if found[key] != expected:
            yield f"{operation.operation_id}: {key} is {found[key]!r}, not {expected!r}"


def needed(service: ir.Service) -> list[ir.Scheme]:
    return [] if service.access is None else [each for each in service.access.schemes if each.required]


class Document:
    """A document as it is written."""

    def __init__(self, spec: Path) -> None:
        self.files = Files(spec.parent)
        self.root = self.files.root(spec)

    def find(self, method: str, path: str) -> tuple[Node, Node]:
        """Return the path item and the operation."""
        item = self.files.follow(self.root.get("paths").get(path))
        holder = item if method in METHODS else item.get("additionalOperations")
        return item, self.files.follow(holder.get(method))

    def parameters(self, item: Node, value: Node) -> Iterator[tuple[Node, Any]]:
        """Yield each parameter of a single value or a list of them, with a value for it."""
        seen = set()
        for each in [*value.get("parameters"), *item.get("parameters")]:
            parameter = self.files.follow(each)
            wire, location = parameter.text("name"), parameter.text("in")
            if (wire, location) in seen or "schema" not in parameter or location not in ("path", "query", "header"):
                continue
            if location == "header" and wire.lower() in ("accept", "content-type", "authorization"):
                continue
            seen.add((wire, location))
            sample = self.sample(parameter.get("schema"))
            items = sample if isinstance(sample, list) else [sample]
            if location == "path" or not any(each is None or isinstance(each, dict | list) for each in items):
                yield parameter, sample

    def body(self, value: Node) -> Any:
        """Return a JSON body."""
        for name, media in self.files.follow(value.get("requestBody")).get("content").items():
            if kind_of(name) == "json":
                return self.sample(self.files.follow(media).get("schema"))
        return None

    def sample(self, node: Node, level: int = 0) -> Any:
        """Return a value that a schema allows: of an object all properties at the top, below that those required."""
        node = self.files.follow(node)
        schema = node.value if node.is_mapping else {}
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword) and "properties" not in schema:
                return self.sample(next(iter(node.get(keyword))), level)
        kind = schema.get("type")
        kind = next((each for each in kind if each != "null"), None) if isinstance(kind, list) else kind
        if "allOf" in schema or schema.get("properties"):
            return self._object(node, level)
        if kind == "array":
            return [self.sample(node.get("items"), level + 1)]
        return {"string": "a text", "integer": 3, "number": 2.5, "boolean": True, "object": {}}.get(str(kind), "any")

    def _object(self, node: Node, level: int) -> Any:
        found: dict[str, Any] = {}
        for part in node.get("allOf"):
            sample = self.sample(part, level)
            if not isinstance(sample, dict):
                return sample
            found |= sample
        for name, each in node.get("properties").items():
            value = self.files.follow(each)
            wanted = name in (node.value.get("required") or ()) or level == 0
            if wanted and level < 6 and not value.flag("readOnly"):
                found[name] = self.sample(value, level + 1)
        return found


def text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
