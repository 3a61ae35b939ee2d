package org.cos3d.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a language model is asked: what helps it. Named by the kind that has these aids, and by those
 * that it does without.
 *
 * @param kind which aids it has
 * @param without aids that it does without all the same
 */
public record Workflow(Kind kind, Set<Aid> without) {

  /** The usual one: everything. */
  public static final Workflow FULL = new Workflow(Kind.FULL, Set.of());

  /** Each has the aids of those before it and one more; the last has all. */
  public enum Kind {
    /** One question for a whole program, with the wish alone. */
    PLAIN(0),
    /** A plan, then one question for all of its components. */
    BLUEPRINT(1),
    /** The same with what is known of the host's Blender. */
    RETRIEVAL(2),
    /** The same with worked examples. */
    DEMONSTRATIONS(3),
    /** Each component is written apart. */
    COMPONENTS(4),
    /** The same with grouping, repair and critic: everything. */
    FULL(7);

    /** How many of the aids it has. */
    private final int aids;

    Kind(int aids) {
      this.aids = aids;
    }
  }

  /** What helps a model, in the order in which the kinds add it. */
  public enum Aid {
    /** A plan that is evaluated before there is any code; without it nothing is written apart. */
    BLUEPRINT,
    /** What is known of the host's Blender about what is to be written. */
    RETRIEVAL,
    /** Worked examples. */
    DEMONSTRATIONS,
    /** Components that are written, and mended, apart. */
    COMPONENTS,
    /** Of those the simple ones are written together, which costs less. */
    GROUPING,
    /** Answers that cannot be used, do not hold or fail their trial are given back. */
    REPAIR,
    /** What was made is measured: against its boxes, and whether anything floats. */
    CRITIC
  }

  public Workflow {
    without = Set.copyOf(without);
  }

  /** Whether it has this aid. */
  public boolean has(Aid aid) {
    boolean planned = aid != Aid.COMPONENTS || has(Aid.BLUEPRINT);
    boolean among = Arrays.asList(Aid.values()).subList(0, kind.aids).contains(aid);
    return among && planned && !without.contains(aid);
  }

  /** What it is called in reports, such as "full" or "full without repair, critic". */
  public String name() {
    String name = word(kind);
    String less =
        Arrays.stream(Aid.values())
            .filter(without::contains)
            .map(Workflow::word)
            .collect(Collectors.joining(", "));
    return less.isEmpty() ? name : name + " without " + less;
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }
}
