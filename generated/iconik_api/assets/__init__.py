"""iconik assets: Assets with their versions, segments and history, the collections that hold them, and the delete queue."""
