"""iconik files: Formats, file sets, files, proxies and keyframes of assets, and the storages they lie on."""
