"""The measurements: one module each, whose docstring says what it measures and whose `measure(place)` measures once."""
