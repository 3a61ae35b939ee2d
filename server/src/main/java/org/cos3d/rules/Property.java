package org.cos3d.rules;

import java.util.List;

/**
 * A property by its name.
 *
 * @param dimensions what was said of its dimension; empty where only words name it
 * @param of what it is a property of, or the words that name it
 */
record Property(List<Dimension> dimensions, NounPhrase of) {}
