"""Scene graphs: objects, the relations between them, and the segments that they are made of."""
