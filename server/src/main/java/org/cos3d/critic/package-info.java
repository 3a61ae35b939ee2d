/**
 * Somebody who looks at pictures of what was made, with a list of what to look for.
 *
 * <p>The door is {@link org.cos3d.critic.Critic}. Products: {@link org.cos3d.critic.Look}, {@link
 * org.cos3d.critic.Opinion}.
 */
@NullMarked
package org.cos3d.critic;

import org.jspecify.annotations.NullMarked;
