"""Facts files that ship with the package, used as ``pack:NAME``."""
