"""Grids, rasters, tiles, stitching, outputs: what every tool stands on."""
