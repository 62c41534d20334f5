"""Segmentation: cutting, inference and the maps it writes."""
