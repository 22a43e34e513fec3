"""Releases: everything that has to hold, in a clone, before anything is published or tagged.

`steps` is the order; `checkout` is git, `verdict` asks the review, `notes` writes the changelog, `artifacts` builds and
checks what is published, `index` publishes. `rehearsal` does it all against an index of its own.
"""
