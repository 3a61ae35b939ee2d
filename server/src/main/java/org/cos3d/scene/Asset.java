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
 */
public record Asset(
    String id, String name, String rootId, String collection, String programText, int version) {

  public Asset {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an asset of the scene has no id");
    }
  }
}
