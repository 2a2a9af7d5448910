"""Reading mentions: whether they claim something, and of which time."""
