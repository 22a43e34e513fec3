"""iconik assets: Assets with their versions, segments and history, the collections that hold them, playlists, portals, projects, publications, sequences, shares, and the delete queue."""
