"""What the tests of uploads send to: a storage of each kind, a sink that counts, and a proxy that fails on purpose."""
