"""How people say things: numbers, durations, scenes and clauses. Pure text in, small values out."""
