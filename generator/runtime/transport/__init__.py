"""Transport: a call is sent until its final response."""
