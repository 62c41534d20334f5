"""Scene graphs: objects, and the relations between them."""
