package org.cos3d.blueprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Malformed;

/** A sound blueprint as a model writes it, and the same with one thing changed. */
public final class Stool {

  private Stool() {}

  /** The answer of a planner. */
  public static String answer() throws IOException {
    return Files.readString(Path.of("../test-assets/blueprints/stool.json"));
  }

  /** The same with another text in place of one that it has to hold. */
  static String answer(String from, String to) throws IOException {
    String answer = answer();
    if (!answer.contains(from)) {
      throw new IllegalArgumentException("the stool has no " + from);
    }
    return answer.replace(from, to);
  }

  /** What is read of it. */
  public static Blueprint blueprint() throws IOException, Malformed {
    return BlueprintReader.read(Fields.of(answer(), BlueprintReader.FORM));
  }

  /** The same with a field more, such as {@code "views": [],}. */
  public static Blueprint blueprintWith(String field) throws IOException, Malformed {
    return blueprint("{\"title\"", "{" + field + "\"title\"");
  }

  static Blueprint blueprint(String from, String to) throws IOException, Malformed {
    return BlueprintReader.read(Fields.of(answer(from, to), BlueprintReader.FORM));
  }
}
