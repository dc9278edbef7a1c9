"""`python3 run.py soak`: people work, processes are killed meanwhile, and afterwards everything must be right."""
