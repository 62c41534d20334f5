"""Maps of the past: what has changed, and since when things stand."""
