"""Exports as durable jobs: asked for as changes, made by workers, taken over from those that died."""
