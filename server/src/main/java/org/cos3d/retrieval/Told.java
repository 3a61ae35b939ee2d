package org.cos3d.retrieval;

/** An item, and the text that shows it where it is found. */
record Told(Item item, String text) {}
