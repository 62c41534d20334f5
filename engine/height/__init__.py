"""Heights: what can be derived of a surface model, for eyes and for networks."""
