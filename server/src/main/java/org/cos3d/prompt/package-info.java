/**
 * Prompts: Markdown files of the folder {@code prompts}, rendered strictly. Floor 0: knows no other
 * room. The door and product is {@link org.cos3d.prompt.Prompt}.
 */
@NullMarked
package org.cos3d.prompt;

import org.jspecify.annotations.NullMarked;
