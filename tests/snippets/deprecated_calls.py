"""Calls of the client that tests/generator/deprecated_contract.py makes."""

from client import AsyncClient, Client
from client.things.operations import ThingsService

client = Client("a-token")
client.things().list_things()
client.things().list_old()  #!
client.things().list_old.call()  #!
client.things().list_old.iter()  #!
client.things().list_old.pages()  #!
client.things().things.list_old()  #!
ThingsService.list_old.build()  #!
with client.things().delete_old.stream():  #!
    pass


async def main() -> None:
    many = AsyncClient("a-token")
    await many.things().list_things()
    await many.things().list_old()  #!
    many.things().list_old.call()  #!
    many.things().list_old.iter()  #!
    many.things().list_old.pages()  #!
    await many.things().things.delete_old()  #!
    async with many.things().list_old.stream():  #!
        pass
