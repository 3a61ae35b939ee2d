package org.cos3d.catalog;

import java.util.Map;

/**
 * An input or output of a node.
 *
 * @param slot its name on screen, by which code finds it, and what it takes
 * @param identifier its unique name in the node
 * @param idname the kind of socket, such as {@code NodeSocketFloat}
 * @param when property values of the node under which it is there; empty for a new node as it is
 */
public record Socket(Slot slot, String identifier, String idname, Map<String, String> when) {

  public Socket {
    when = Map.copyOf(when);
  }

  /** Its name on screen, by which code finds it. */
  public String name() {
    return slot.name();
  }
}
