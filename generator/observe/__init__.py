"""Comparison of recorded traffic with a contract: departures with their places, and the parts that were never seen.

`har` and `recording` read the two kinds of files into exchanges (`exchange`), `contract` reads the contract with its
lines, `judge` compares the two, `report` collects and prints the result, and `edits` proposes changes of the contract.
"""
