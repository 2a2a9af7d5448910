"""How the facts files that ship with the package are put together from data/; scripts/build_packs.py runs it."""
