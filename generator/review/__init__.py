"""The review of a change: its effect on requests, responses and names of Python, and its breaks."""
