"""Walks that are not there, and options that they do not have."""

from pythonik.client import AsyncPythonikClient, PythonikClient

client, later = PythonikClient("app", "token"), AsyncPythonikClient("app", "token")
client.assets().get_asset.iter("id")  #!
client.assets().get_asset.pages("id")  #!
client.assets().delete_asset.iter("id")  #!
later.assets().get_asset.iter("id")  #!
later.assets().get_asset.pages("id")  #!
client.assets().list_assets.iter(by="nonsense")  #!
client.assets().list_assets.iter(colour="red")  #!
client.files().list_formats.iter()  #!
