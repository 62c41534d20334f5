"""The QGIS side: life cycle, settings, the environment of the engine, and the way to the worker."""
