"""Releases: all checks run in a clone before a file is published or a commit is tagged.

`steps` has the order of the steps, `checkout` calls git, `verdict` runs the review, and `notes` writes the changelog.
`artifacts` builds and checks the distributions, and `index` publishes them. `rehearsal` runs all steps against an index
of its own.
"""
