"""Records that an upload creates in iconik, for files, proxies, pictures and directories; resume and abort."""
