"""iconik jobs: Work in the background, of iconik itself and of clients that report their own, with its state and progress."""
