# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx-aiohttp==0.2.0", "httpx==0.28.1", "aiohttp==3.14.5"]
# ///
"""httpx-aiohttp reports a request that arrived, and was never answered, as a connection that was never made.

httpx documents ConnectTimeout as "timed out while connecting to the host": nothing was sent.
Its own transport reports RemoteProtocolError for a server that reads the request and closes the connection.
httpx-aiohttp reports ConnectTimeout.
A client that repeats after ConnectTimeout sends a POST twice.
"""

import asyncio

import httpx
import httpx_aiohttp

SEEN = {"httpx": "RemoteProtocolError", "httpx-aiohttp": "ConnectTimeout"}


async def main() -> None:
    """POST to a server that reads the whole request and closes the connection, over both transports."""
    arrived: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        arrived.append(await reader.readexactly(4))
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    errors = {}
    for name, transport in (
        ("httpx", httpx.AsyncHTTPTransport()),
        ("httpx-aiohttp", httpx_aiohttp.AiohttpTransport()),
    ):
        async with httpx.AsyncClient(transport=transport) as client:
            try:
                await client.post(url, content=b"body")
            except httpx.TransportError as error:
                errors[name] = type(error).__name__
                print(f"  {name}: the request arrived, the error is {error!r}")
    server.close()
    if arrived != [b"body", b"body"]:
        raise SystemExit(f"the server received {arrived}, expected both requests")
    if errors != SEEN:
        raise SystemExit(f"the errors are {errors}, expected {SEEN}")


asyncio.run(main())
