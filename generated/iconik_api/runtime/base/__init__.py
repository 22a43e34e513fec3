"""Leaves that every other room builds on: errors, logging, JSON, locks, origins."""
