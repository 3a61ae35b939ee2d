/**
 * Rung 1: a grammar of ordinary wishes, which resolves a sentence in milliseconds with no model.
 *
 * <p>Door: {@link org.cos3d.rules.Rules#read}. Product: {@link org.cos3d.rules.Reading}, a sealed
 * family. A sentence passes three stations: the tokenizer with the lexicon, the grammar, which
 * gives every clause that the words can mean, and the interpreter, which finds the parameters and
 * objects meant. A sentence is understood whole or not at all.
 *
 * <p>The lexicon lies in {@code prompts/rules} beside demonstrations and actions, and not among the
 * server's resources, because it is data of the same kind: words are added and mended there without
 * building the server.
 */
@NullMarked
package org.cos3d.rules;

import org.jspecify.annotations.NullMarked;
