package org.cos3d.critic;

import java.util.List;

/** What the critic said. */
public sealed interface Opinion {

  /**
   * It looked.
   *
   * @param findings what is wrong; none where all is well
   */
  record Given(List<Finding> findings) implements Opinion {
    public Given {
      findings = List.copyOf(findings);
    }
  }

  /** No answer could be used, not even the second; the text says why. */
  record Unusable(String text) implements Opinion {}

  /**
   * Something that is wrong.
   *
   * @param component the component that has to change; empty where it is no single one's
   * @param wrong what is to be seen and what should be, one line
   */
  record Finding(String component, String wrong) {}
}
