"""Finding claims: one kind of claim is one module."""
