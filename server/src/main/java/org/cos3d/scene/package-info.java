/**
 * The scene as the host shows it: immutable records, and the mirror that follows the host.
 *
 * <p>Door: {@link org.cos3d.scene.SceneMirror}. Product: {@link org.cos3d.scene.Scene}. The room
 * lies on the ground: it knows no other room. Lengths are metres, angles radians, Z is up and the
 * front faces -Y.
 */
@NullMarked
package org.cos3d.scene;

import org.jspecify.annotations.NullMarked;
