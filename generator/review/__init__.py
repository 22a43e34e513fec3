"""The review of a change: what it does to requests and answers and to the names of Python, and whom it breaks."""
