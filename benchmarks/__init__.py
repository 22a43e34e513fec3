"""Measurements that take too long for tests. Each is a target of the Makefile."""
