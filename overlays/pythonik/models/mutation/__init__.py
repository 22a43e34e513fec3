"""Models for changing objects, under the import paths of pythonik 1.x."""
