"""iconik stats: Usage of a system domain, its costs and payment, and the recipients of its logs."""
