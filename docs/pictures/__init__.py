"""Pictures for the README, drawn from the output of real commands.

`review` and `upload` run the commands, `terminal` draws the output. `python -m docs.pictures` writes both pictures.
"""
