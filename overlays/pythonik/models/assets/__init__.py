"""Assets, versions, segments and collections under the import paths of pythonik 1.x."""
