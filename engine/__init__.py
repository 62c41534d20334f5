"""The engine: everything that runs in the worker process, away from QGIS."""
