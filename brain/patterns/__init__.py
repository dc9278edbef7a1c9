"""Clauses that can be understood without a model. Each matches the whole clause or says nothing: they are safe."""
