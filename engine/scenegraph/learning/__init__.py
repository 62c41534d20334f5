"""Training of scene-graph models: examples from images and graphs, the loop, and what it leaves behind."""
