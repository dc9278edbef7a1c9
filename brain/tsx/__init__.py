"""Edits of scenes that nobody knows but their author: read with a parser, changed only in the places that are meant."""
