"""Curated facts with dates: the model, and how it is read from files."""
