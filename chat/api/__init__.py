"""Prompts and messages for programs."""
