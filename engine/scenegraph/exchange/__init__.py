"""Scene graphs in the formats of other programs, and back."""
