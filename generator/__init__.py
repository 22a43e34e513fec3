"""Turn the contract in ``spec/`` into the Python client: ``python -m generator --help``."""
