"""Pictures of single frames, as the player draws them: read here, taken by Chromium in a child process."""
