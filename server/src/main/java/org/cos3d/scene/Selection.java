package org.cos3d.scene;

import java.util.List;

/**
 * What is selected.
 *
 * @param objectIds ids of the selected objects, in order of selection where the host knows it
 * @param activeId id of the active object; empty for none
 */
public record Selection(List<String> objectIds, String activeId) {

  /** Nothing is selected. */
  public static final Selection NONE = new Selection(List.of(), "");

  public Selection {
    objectIds = List.copyOf(objectIds);
  }
}
