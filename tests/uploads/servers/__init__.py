"""Servers for tests of uploads: a storage of each kind, a counting sink, and a proxy that fails on purpose."""
