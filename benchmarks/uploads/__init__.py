"""Uploads beside boto3, curl and a raw socket: `make bench-upload`. The results are in docs/performance-uploads.md.

Each run is a process of its own, which measures itself (`meter`): one of `ours`, `boto` (in an environment of its
own) and `single`. `servers` starts what they send to, and `__main__` runs them in turns and compares.
"""
