package org.cos3d.scene;

import java.util.List;

/**
 * What an object is made of, for a writer of edit components: its base where it is adopted, else
 * its data as it is.
 *
 * @param boxMin lowest corner of its data in its own space, before modifiers, units of that space
 * @param boxMax highest corner in its own space
 * @param unit metres in the scene of one unit of its own space, along each of its axes
 * @param vertices vertices of its mesh; control points of other kinds
 * @param edges edges of its mesh; 0 for other kinds
 * @param faces faces of its mesh; 0 for other kinds
 * @param materials names of the materials in its slots, in order; empty for an empty slot
 * @param modifiers the artist's own modifiers, in order, each with its kind and settings
 * @param vertexGroups names of vertex groups
 * @param shapeKeys names of shape keys
 * @param uvMaps names of UV maps
 * @param pieces how many connected pieces its mesh has; 0 where that was not counted
 * @param largest boxes of its largest pieces in its own space, where it has several
 */
public record ObjectFacts(
    Vector boxMin,
    Vector boxMax,
    Vector unit,
    int vertices,
    int edges,
    int faces,
    List<String> materials,
    List<String> modifiers,
    List<String> vertexGroups,
    List<String> shapeKeys,
    List<String> uvMaps,
    int pieces,
    List<Piece> largest) {

  /**
   * A connected piece of a mesh.
   *
   * @param min lowest corner of its box, in the object's own space
   * @param max highest corner
   */
  public record Piece(Vector min, Vector max) {}

  public ObjectFacts {
    materials = List.copyOf(materials);
    modifiers = List.copyOf(modifiers);
    vertexGroups = List.copyOf(vertexGroups);
    shapeKeys = List.copyOf(shapeKeys);
    uvMaps = List.copyOf(uvMaps);
    largest = List.copyOf(largest);
  }
}
