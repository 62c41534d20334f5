"""Segments that nobody has labelled: what looks alike in an image."""
