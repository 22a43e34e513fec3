"""How bytes get onto each kind of storage: one module for each, behind one protocol."""
