package org.cos3d.blueprint;

import org.cos3d.prompt.Form;

/** What tests of other rooms have to know of the planner's answers. */
public final class Answers {

  private Answers() {}

  /** Their form. */
  public static Form form() {
    return BlueprintReader.FORM;
  }
}
