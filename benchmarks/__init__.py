"""What docs/benchmarks.md claims, measured: every figure beside a reference from the same run."""
