"""What both worlds share: registry, messages, errors, jobs and model cards. Standard library only, Python 3.9 or newer."""
