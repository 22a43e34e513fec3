"""Models for changing metadata, under the import paths of pythonik 1.x."""
