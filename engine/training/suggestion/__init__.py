"""The search for the patches whose labelling would teach most."""
