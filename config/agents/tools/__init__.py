"""The tools, by what they are about. Their docstrings and signatures are what agents read."""
