"""What templates say about scenes and exports."""
