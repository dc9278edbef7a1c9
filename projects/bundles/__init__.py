"""A project as one file: a zip of `project.json` and the assets under their hashes. History and people stay behind."""
