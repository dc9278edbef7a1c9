"""Runs in a process of its own: one Chromium, and the page that is filmed. Knows neither Django nor any secret."""
