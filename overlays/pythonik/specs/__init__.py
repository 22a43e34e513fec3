"""Facades: one class for each service, with the method names of pythonik 1.x and every operation of the contract."""
