"""Model packages, runtimes and adapters."""
