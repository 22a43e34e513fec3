"""A client for a contract of others: any OpenAPI 3.0 or 3.1 document, in one file or several.

`files` reads the document, and `schemas` and `operations` convert it to the form of the generator. `draft` leaves out
the parts that the generator refuses after all, and `report` lists the outcome of each operation.
"""
