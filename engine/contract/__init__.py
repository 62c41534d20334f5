"""What both worlds share: registry, messages, errors, jobs, model cards. Standard library, Python 3.9 or newer."""
