"""Postgres to every page: what is committed reaches all open workspaces. Reads, never writes."""
