"""How good a map is, and what its classes cover."""
