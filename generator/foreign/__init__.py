"""A client for a contract of others: any OpenAPI 3.0, 3.1 or 3.2 document, in one file or several.

`text` and `files` read the document and follow its references. `shapes` merges the schemas of a value, and `schemas`
makes types of them. `operations` converts operations, with a module for each part of them (`parameters`, `bodies`,
`answers`, `security`, `servers`), and `messages` converts webhooks and callbacks. `draft` puts the service together,
and `report` names every part that was dropped.
"""
