"""iconik stats: What is used in a system domain, what it costs and how it is paid, and who receives its logs."""
