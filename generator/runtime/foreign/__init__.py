"""Features of contracts of others. A client has the modules that it uses."""
