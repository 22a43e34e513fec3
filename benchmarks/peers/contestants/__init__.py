"""Code that runs in the environment of a peer. Each module is one peer; each of its functions prepares one work.

A function takes a `Job`, and returns a function that does one round and returns the number of things done. `__main__`
does a round for each line of its standard input, and prints what that took. So the processes of all peers are there at
once and take turns.
"""
