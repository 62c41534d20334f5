"""How good a scene graph or a scene-graph model is, measured with a graph that is true."""
