"""Uploads, against real storages on this machine and with faults on the way."""
