package org.cos3d.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.cos3d.catalog.Catalog;
import org.cos3d.notes.Advice;
import org.cos3d.notes.Mend;
import org.cos3d.notes.Note;
import org.cos3d.notes.Pattern;
import org.cos3d.program.Syntax;

/** Finds what is right in place of what is wrong: by the notes, else by nearness of names. */
final class Advisor {

  private static final int NEAREST = 3;
  private static final int FEW = 24;

  /** A note that knows the name, and the pattern by which it does. */
  record Known(Note note, Pattern pattern, Advice advice) {}

  private final World world;
  private final NotedNames notes;
  private final String source;

  Advisor(World world, NotedNames notes, String source) {
    this.world = world;
    this.source = source;
    this.notes = notes;
  }

  /** The note that says that this name does not exist in this Blender. */
  Optional<Known> known(Pattern name) {
    return first(name, this::matches)
        .or(() -> first(name, this::matchesGoneType))
        .map(found ->
            new Known(found.note(), found.pattern(), found.note().advice(world.version())));
  }

  private Optional<NotedNames.Named> first(Pattern name, BiPredicate<Pattern, Pattern> matches) {
    for (NotedNames.Named one : notes.gone(name.name())) {
      if (matches.test(one.pattern(), name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Of a name that only newer Blenders have: what it was called here. */
  private Optional<Known> before(Pattern name) {
    for (NotedNames.Named newer : notes.newer(name.name())) {
      if (matches(newer.pattern(), name)) {
        Note note = newer.note();
        List<Pattern> here = note.names().stream().filter(world::has).toList();
        return Optional.of(new Known(note, name, new Advice(here, "", backwards(note, name))));
      }
    }
    return Optional.empty();
  }

  /** A name that a mend leads to is led back, where it is one word for another. */
  private static List<Mend> backwards(Note note, Pattern name) {
    List<Mend> edits =
        note.mends().stream()
            .flatMap(said -> said.what().stream())
            .filter(mend -> mend.name().form() == name.form() && mend.text().equals(name.name()))
            .map(mend -> new Mend(name, mend.name().name()))
            .distinct()
            .toList();
    boolean wordForWord = name.form() != Pattern.Form.ID && name.form() != Pattern.Form.KEYWORD;
    return wordForWord && edits.size() == 1 ? edits : List.of();
  }

  /** A type that this Blender has not may have had what is asked of another one now. */
  private boolean matchesGoneType(Pattern noted, Pattern found) {
    return noted.form() == Pattern.Form.ID
        && found.form() == Pattern.Form.ID
        && noted.name().equals(found.name())
        && noted.owner().startsWith(World.TYPES)
        && found.owner().startsWith(World.TYPES)
        && !world.isType(noted.owner());
  }

  private boolean matches(Pattern noted, Pattern found) {
    if (noted.form() != found.form() || !noted.name().equals(found.name())) {
      return false;
    }
    String one = noted.owner();
    String other = found.owner();
    return one.equals(other)
        || switch (found.form()) {
          case ID -> related(one, other);
          case KEYWORD, ENUM -> relatedMembers(one, other);
          case INPUT, OUTPUT, NODE, VARIANT -> false;
        };
  }

  private boolean related(String one, String other) {
    return one.startsWith(World.TYPES) && (other.isEmpty() || world.related(one, other));
  }

  private boolean relatedMembers(String one, String other) {
    int dot = one.lastIndexOf('.');
    int otherDot = other.lastIndexOf('.');
    return dot > 0
        && otherDot > 0
        && one.substring(dot).equals(other.substring(otherDot))
        && related(one.substring(0, dot), other.substring(0, otherDot));
  }

  /** The finding for a problem, with what would be right. */
  Finding finding(Problem problem) {
    Optional<Known> known = known(problem.name()).or(() -> before(problem.name()));
    StringBuilder text = new StringBuilder(problem.text()).append('.');
    String replacement = "";
    List<Edit> edits = List.of();
    if (known.isPresent()) {
      Advice advice = known.get().advice();
      replacement = replacement(advice);
      edits =
          advice.mend(known.get().pattern()).map(mend -> edits(mend, problem)).orElse(List.of());
      text.append(told(known.get()));
    } else {
      text.append(likely(problem));
    }
    Syntax at = problem.at();
    return new Finding(
        at.line(),
        at.start() - (source.lastIndexOf('\n', at.start() - 1) + 1),
        problem.severity(),
        problem.family(),
        problem.name().toString(),
        text.toString(),
        replacement,
        edits);
  }

  /** All that would be valid where that is little, else what is most like the name. */
  private static String likely(Problem problem) {
    List<String> near = Catalog.nearest(problem.name().name(), problem.candidates(), NEAREST);
    String nearest = near.isEmpty() ? "" : " Nearest: " + String.join(", ", near) + ".";
    boolean few = problem.candidates().size() <= FEW && problem.family().isClosed();
    if (!few || problem.candidates().isEmpty()) {
      return nearest;
    }
    return nearest
        + " There is: "
        + problem.candidates().stream().sorted().collect(Collectors.joining(", "))
        + ".";
  }

  private static String replacement(Advice advice) {
    if (!advice.code().isEmpty()) {
      return advice.code();
    }
    return advice.use().isEmpty() ? "" : plain(advice.use().getFirst());
  }

  private static String told(Known known) {
    StringBuilder told = new StringBuilder();
    Advice advice = known.advice();
    if (!advice.use().isEmpty()) {
      told.append(" Use ")
          .append(
              advice.use().stream()
                  .map(Advisor::plain)
                  .distinct()
                  .collect(Collectors.joining(" or ")))
          .append('.');
    }
    if (!advice.code().isEmpty()) {
      told.append(" As in: ").append(advice.code());
    }
    if (told.isEmpty()) {
      told.append(' ').append(known.note().prose());
    }
    return told.toString();
  }

  private static String plain(Pattern pattern) {
    return switch (pattern.form()) {
      case ID -> pattern.id();
      case KEYWORD, NODE -> pattern.name();
      case ENUM, INPUT, OUTPUT, VARIANT -> "\"" + pattern.name() + "\"";
    };
  }

  private List<Edit> edits(Mend mend, Problem problem) {
    Syntax at = problem.at();
    return switch (mend.name().form()) {
      case ENUM, INPUT, OUTPUT, NODE, VARIANT -> quoted(at, mend.text());
      case KEYWORD ->
          mend.text().isEmpty()
              ? List.of(withoutArgument(problem.whole()))
              : List.of(new Edit(at.start(), at.end(), mend.text()));
      case ID -> dotted(mend, problem);
    };
  }

  /** The words of a string literal, its quotes left as they are. */
  private List<Edit> quoted(Syntax at, String text) {
    List<Syntax> contents =
        at.children().stream().filter(part -> part.is("string_content")).toList();
    boolean plain = at.is("string") && contents.size() == 1;
    return plain
        ? List.of(new Edit(contents.getFirst().start(), contents.getFirst().end(), text))
        : List.of();
  }

  private List<Edit> dotted(Mend mend, Problem problem) {
    Syntax whole = problem.whole();
    boolean lastPart = mend.name().owner().startsWith(World.TYPES) || !mend.text().contains(".");
    if (lastPart && whole.is("attribute")) {
      return List.of(new Edit(problem.at().start(), problem.at().end(), mend.text()));
    }
    if (whole.text(source).equals(mend.name().id())) {
      return List.of(new Edit(whole.start(), whole.end(), mend.text()));
    }
    return List.of();
  }

  /** A keyword argument goes with the comma that parts it from the next, or from the one before. */
  private Edit withoutArgument(Syntax argument) {
    int end = argument.end();
    int next = skipSpace(end);
    if (next < source.length() && source.charAt(next) == ',') {
      return new Edit(argument.start(), skipSpace(next + 1), "");
    }
    int start = argument.start();
    while (start > 0 && Character.isWhitespace(source.charAt(start - 1))) {
      start--;
    }
    boolean comma = start > 0 && source.charAt(start - 1) == ',';
    return new Edit(comma ? start - 1 : argument.start(), end, "");
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    return at;
  }
}
