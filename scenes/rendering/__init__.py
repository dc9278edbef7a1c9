"""Export: films as values, pictures by a locked-down Chromium, files by ffmpeg. Run by the worker and by commands."""
