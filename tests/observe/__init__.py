"""Tests of `generator observe`: recordings of many tools, departures of each kind, and proposed edits."""
