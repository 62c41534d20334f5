"""Scene graphs: objects, the relations between them, and scales."""
