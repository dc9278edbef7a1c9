"""People of a project, invitations to it, and links at which anybody can watch its video."""
