package org.cos3d.rules;

import org.cos3d.program.Demonstrations;
import org.cos3d.scene.Scene;

/**
 * What a sentence is about.
 *
 * @param scene the scene with its selection
 * @param demonstrations what can be made ready-made
 */
public record Situation(Scene scene, Demonstrations demonstrations) {}
