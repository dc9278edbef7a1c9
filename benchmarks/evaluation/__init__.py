"""How well a brain understands: prompts in real projects, each with the facts that must be true afterwards."""
