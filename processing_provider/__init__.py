"""The Processing provider."""
