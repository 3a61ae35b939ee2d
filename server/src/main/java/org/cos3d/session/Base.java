package org.cos3d.session;

import java.util.Map;
import java.util.stream.Collectors;
import org.cos3d.program.Component;
import org.cos3d.program.Program;
import org.cos3d.prover.Job;
import org.cos3d.scene.ObjectFacts;

/**
 * What an object of the artist's is made of, as its host showed it.
 *
 * @param facts its measures, counts and names
 * @param name its name in the library
 * @param library bytes of a small .blend library with it; empty where there is none
 * @param trouble why there is no library, in plain words; empty where there is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is, and never compared
record Base(ObjectFacts facts, String name, byte[] library, String trouble) {

  /** No base can be had; the text says why and what to do about it. */
  static final class Missing extends Exception {
    private static final long serialVersionUID = 1;
    private final String text;

    Missing(String text) {
      super(text);
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  /** Gives the bases of objects. */
  @FunctionalInterface
  interface Source {
    /** The base of the object with this id; asked for at most once in a request. */
    Base of(String objectId) throws Missing, InterruptedException;
  }

  /** The job with this base for the edit components of its program. */
  Job under(Job job, Program program) throws Missing {
    if (library.length == 0) {
      throw new Missing(trouble + ".");
    }
    Map<String, String> subjects =
        program.components().stream()
            .flatMap(component -> component.argument().stream())
            .distinct()
            .collect(Collectors.toMap(argument -> argument, _ -> name));
    return job.from(library, subjects);
  }

  /** Whether a program is one of edit components. */
  static boolean isNeededBy(Program program) {
    return program.components().stream().anyMatch(Component::isEdit);
  }
}
