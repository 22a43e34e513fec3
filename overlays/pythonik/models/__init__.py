"""The models of pythonik, under the import paths of pythonik 1.x."""
