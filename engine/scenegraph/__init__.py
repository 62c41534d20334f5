"""Scene graphs: objects, the relations between them, and the map scales at which both are told."""
