package org.cos3d.prover;

import java.util.List;
import java.util.Optional;
import org.cos3d.scene.Vector;

/**
 * Measures of what stands there after all components.
 *
 * @param objects one entry per object
 * @param boundsMin lowest corner of all, world space, metres
 * @param boundsMax highest corner of all, world space, metres
 * @param contacts pairs that touch
 * @param penetrations pairs that run into each other
 * @param floating names of objects that no chain of contacts joins to the ground
 * @param gaps for the first groups of those the nearest that they are not joined to
 */
public record Measures(
    List<Body> objects,
    Vector boundsMin,
    Vector boundsMax,
    List<Pair> contacts,
    List<Pair> penetrations,
    List<String> floating,
    List<Gap> gaps) {

  /** What the ground plane is called in a pair. */
  public static final String GROUND = "the ground";

  public Measures {
    objects = List.copyOf(objects);
    contacts = List.copyOf(contacts);
    penetrations = List.copyOf(penetrations);
    floating = List.copyOf(floating);
    gaps = List.copyOf(gaps);
  }

  /**
   * One object.
   *
   * @param name its name
   * @param component name of the component that made it
   * @param vertices vertices, after modifiers
   * @param faces faces, after modifiers
   * @param volume cubic metres; 0 where it is not closed
   * @param area square metres
   * @param pieces connected pieces
   * @param openEdges edges that have not exactly two faces
   * @param flippedEdges edges whose two faces disagree on which side is outside
   * @param outward whether the normals of each closed piece point outward
   * @param box where it is; empty where the prover does not say
   * @param colors colours of the materials that its faces have, linear RGB; empty for each that a
   *     texture or other nodes make
   */
  public record Body(
      String name,
      String component,
      long vertices,
      long faces,
      double volume,
      double area,
      int pieces,
      int openEdges,
      int flippedEdges,
      boolean outward,
      Optional<Box> box,
      List<Optional<Vector>> colors) {
    public Body {
      colors = List.copyOf(colors);
    }
  }

  /**
   * A box in world space, metres.
   *
   * @param low its lowest corner
   * @param high its highest corner
   */
  public record Box(Vector low, Vector high) {}

  /**
   * What floats, and what is nearest to it.
   *
   * @param one name of what floats
   * @param other name of what is nearest of all that it is not joined to, or {@link #GROUND}
   * @param metres how far they are apart; at most a little too large
   */
  public record Gap(String one, String other, double metres) {}

  /**
   * Two objects, by name; {@link #GROUND} stands for the ground plane.
   *
   * @param one the first
   * @param other the second
   * @param where all of one that touches the other or lies in it; empty where that is not told
   * @param depth how far the deepest point of one lies inside the other, metres; 0 where that is
   *     not told
   */
  public record Pair(String one, String other, Optional<Box> where, double depth) {}
}
