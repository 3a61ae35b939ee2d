package org.cos3d.scene;

/**
 * A collection of objects made by one program, under one root empty.
 *
 * @param id unique for ever, kept in the file
 * @param name as the artist sees it
 * @param rootId id of its root object
 * @param collection name of its collection
 * @param programText text of its program
 * @param version number of its versions so far, counted from 1
 * @param adopted whether it is an object of the artist's that its root is itself, with a program of
 *     edit components over its base
 */
public record Asset(
    String id,
    String name,
    String rootId,
    String collection,
    String programText,
    int version,
    boolean adopted) {

  /** An asset that its program made. */
  public Asset(
      String id, String name, String rootId, String collection, String programText, int version) {
    this(id, name, rootId, collection, programText, version, false);
  }

  public Asset {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an asset of the scene has no id");
    }
  }
}
