# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx-aiohttp==0.2.0", "httpx==0.28.1", "aiohttp==3.14.5"]
# ///
"""httpx-aiohttp decodes escapes of a URL that need not be decoded, so that another URL arrives.

RFC 3986 permits escapes of any character, and httpx's own transport sends them as they are.
httpx-aiohttp decodes `%3A` in a path, and `%7E` and `%2F` in a query.
A storage that compares the text of a signed URL refuses the request.
"""

import asyncio

import httpx
import httpx_aiohttp

TARGET = "/bucket/a%3Ab.mov?credential=key%2F20261201&signature=x%7Ey"
SEEN = {
    "httpx": TARGET,
    "httpx-aiohttp": "/bucket/a:b.mov?credential=key/20261201&signature=x~y",
}


async def main() -> None:
    """GET a URL with escapes over both transports, and compare the targets that arrive."""
    targets: list[str] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        targets.append(head.split(b" ")[1].decode())
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    origin = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    arrived = {}
    for name, transport in (
        ("httpx", httpx.AsyncHTTPTransport()),
        ("httpx-aiohttp", httpx_aiohttp.AiohttpTransport()),
    ):
        async with httpx.AsyncClient(transport=transport) as client:
            await client.get(origin + TARGET)
        arrived[name] = targets[-1]
        print(f"  {name}: {arrived[name]}")
    server.close()
    if arrived != SEEN:
        raise SystemExit(f"the targets are {arrived}, expected {SEEN}")


asyncio.run(main())
