"""Runs in a process of its own: one Chromium, and the page in which scenes are filmed. Knows neither Django nor secrets."""
