"""What runs in the environment of a peer. Each module is one peer; each of its functions prepares one work.

A function takes a `Job` and returns what does one round of it and tells how many things it did. `__main__` does a round
for each line of its standard input, and prints what that took. So the processes of all peers are there at once and take
turns.
"""
