"""Searches and their hits under the import paths of pythonik 1.x."""
