/**
 * Prompts: Markdown files of the folder {@code prompts}, rendered strictly. Floor 0: knows no other
 * room. The door is {@link org.cos3d.prompt.Prompt}; products of answers are {@link
 * org.cos3d.prompt.Form}, {@link org.cos3d.prompt.Fields} and {@link org.cos3d.prompt.Malformed}.
 */
@NullMarked
package org.cos3d.prompt;

import org.jspecify.annotations.NullMarked;
