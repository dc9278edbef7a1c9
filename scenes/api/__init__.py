"""Scenes for programs."""
