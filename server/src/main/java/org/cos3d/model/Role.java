package org.cos3d.model;

import java.util.Locale;

/** For what a model is asked; each may have a model of its own. */
public enum Role {
  /** Plans a new asset. */
  PLANNER,
  /** Writes the code of one component. */
  COMPONENT,
  /** Changes a program that stands. */
  EDITOR,
  /** Looks at what was made. */
  CRITIC;

  /** The word for it in file names and settings, such as "planner". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
