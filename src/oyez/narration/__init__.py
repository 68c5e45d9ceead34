"""The loop: which takes are missing, make them, assemble."""
