"""Models of the files service under the import paths of pythonik 1.x."""
