"""iconik metadata: Metadata fields, the views that group them, and the values that objects carry."""
