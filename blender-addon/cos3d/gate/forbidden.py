"""What code is told that tries, while it runs, what the gate does not allow."""


class Forbidden(Exception):
    """Code tried, while running, what the gate does not allow; the text says what and the allowed way."""
