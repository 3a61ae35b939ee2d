"""Asking headless: the job that the command hands to a background Blender, and what comes back."""
