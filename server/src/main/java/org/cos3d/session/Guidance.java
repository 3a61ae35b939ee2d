package org.cos3d.session;

import org.cos3d.component.Help;
import org.cos3d.component.Reference;
import org.cos3d.session.Workflow.Aid;

/**
 * What a model gets for one request.
 *
 * @param workflow its aids
 * @param reference what is known of the host's Blender
 */
record Guidance(Workflow workflow, Reference reference) {

  boolean has(Aid aid) {
    return workflow.has(aid);
  }

  /** The same for the writers of components. */
  Help help() {
    return new Help(
        has(Aid.COMPONENTS),
        has(Aid.GROUPING),
        has(Aid.DEMONSTRATIONS),
        has(Aid.REPAIR),
        has(Aid.RETRIEVAL) ? reference : Reference.NONE);
  }
}
