"""The words that a user may choose among. Apart from the specs, which QGIS must not wait for at its start."""

from __future__ import annotations

from typing import Literal

MatchBy = Literal["auto", "name", "value"]
"""How a class of the reference is found in the map; ``auto``: by name where both have names, else by value."""
Allocation = Literal["olofsson", "proportional", "equal"]
"""How the points of a sample are shared out among the classes."""
NewClasses = Literal["add", "refuse"]
"""What a fine-tuning does with classes of the labels that the model lacks."""
SplitBy = Literal["shape", "confidence", "none"]
"""What shows where objects that touch have grown together."""
Measure = Literal["auto", "uncertainty", "confidence"]
"""What a raster says of a segmentation."""
PixelType = Literal["uint8", "uint16", "float32"]
"""The type of the pixels of a new image."""
SegmentMethod = Literal["graph-network", "ncut"]
"""How the patches of an image are parted into segments; the default first."""
