"""How a language model may be asked, by name; the same as in the contract (`studio.proto`)."""

KINDS = ("plain", "blueprint", "retrieval", "demonstrations", "components", "full")
"""Each has the aids of those before it and one more; the last has all."""
AIDS = ("blueprint", "retrieval", "demonstrations", "components", "repair", "critic", "grouping")
"""What helps a language model."""
