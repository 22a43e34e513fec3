"""A client from a contract that others keep: any OpenAPI 3.0 or 3.1 document, in one file or several.

`files` reads it, `schemas` and `operations` say it again in the form that the generator takes, `draft` leaves out what
the generator refuses after all, `report` tells what became of each operation.
"""
