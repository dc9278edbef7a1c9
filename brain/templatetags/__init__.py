"""What templates may ask the brain."""
