package org.cos3d.component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Outline;
import org.cos3d.blueprint.Skeleton;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Fragments;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Revision;
import org.cos3d.program.ShapeLibrary;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;

/** Components of one blueprint to be written. Safe to use from several threads. */
final class Commission {

  private static final int LONGEST_ANSWER = 8_000;
  private static final int LONGEST_ANSWER_TOGETHER = 16_000;

  /** Worked components that are shown with one question. */
  private static final int MOST_EXAMPLES = 2;

  /** Kinds of components that our shapes serve. */
  private static final Set<String> BY_SHAPES = Set.of("solid", "repeated");

  /** Tokens of what is known of this Blender about one component. */
  private static final int MOST_REFERENCE = 300;

  /** Characters by which something is looked up. */
  private static final int MOST_WORDS = 300;

  /**
   * What came of a component.
   *
   * @param component its name
   * @param text its code; empty where there is none that can be used
   * @param problem why there is none, in plain words; empty where there is
   */
  record Code(String component, String text, String problem) {}

  private final Prompt prompt;
  private final ShapeLibrary library;
  private final Kinds kinds;
  private final Taught taught;
  private final WriteBrief brief;
  private final Ledger ledger;
  private final Outline outline;
  private final Program skeleton;

  Commission(
      Prompt prompt,
      ShapeLibrary library,
      Kinds kinds,
      Taught taught,
      WriteBrief brief,
      Ledger ledger)
      throws Revision.Impossible {
    this.prompt = prompt;
    this.library = library;
    this.kinds = kinds;
    this.taught = taught;
    this.brief = brief;
    this.ledger = ledger;
    this.outline = Outline.of(brief.blueprint());
    this.skeleton = Skeleton.of(brief.blueprint()).program();
  }

  /** The program before any component. */
  Program skeleton() {
    return skeleton;
  }

  /** What one question asks for, and what went wrong with it before. */
  record Order(List<Part> parts, Map<String, String> troubles, Map<String, String> old) {

    /** What the answer is about, for the records. */
    String about(boolean apart) {
      return apart || parts.size() == 1 ? String.join("+", names()) : "components";
    }

    /** The same for some of its components. */
    Order only(Set<String> names) {
      List<Part> some = parts.stream().filter(part -> names.contains(part.name())).toList();
      return new Order(some, troubles, old);
    }

    List<String> names() {
      return parts.stream().map(Part::name).toList();
    }

    private String told() {
      return parts.stream()
          .filter(part -> troubles.containsKey(part.name()))
          .map(part ->
              (parts.size() == 1 ? "" : part.name() + ": ")
                  + troubles.get(part.name())
                  + code(old.getOrDefault(part.name(), "")))
          .collect(Collectors.joining("\n\n"));
    }
  }

  /** Asks, and once more for those components of which the answer has no code that fits. */
  List<Code> write(Order order) throws ModelTrouble, InterruptedException {
    Map<String, Code> codes = new LinkedHashMap<>();
    Order open = order;
    String told = order.troubles().isEmpty() ? "" : told(order.told(), order);
    for (int tries = 0; tries < brief.help().tries() && !open.parts().isEmpty(); tries++) {
      Reply reply = ledger.ask(question(open, told));
      List<Code> wrong = new ArrayList<>();
      for (Code code : read(open, reply)) {
        codes.put(code.component(), code);
        if (!code.problem().isEmpty()) {
          wrong.add(code);
        }
      }
      String problems = problems(wrong, together(open));
      open = open.only(wrong.stream().map(Code::component).collect(Collectors.toSet()));
      told =
          told(
              "Your answer could not be used: %s.%s"
                  .formatted(problems, code(reply.text().strip())),
              open);
    }
    return List.copyOf(codes.values());
  }

  private static String problems(List<Code> wrong, boolean named) {
    return wrong.stream()
        .map(code -> (named ? code.component() + ": " : "") + code.problem())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static boolean together(Order order) {
    return order.parts().size() > 1;
  }

  private List<Code> read(Order order, Reply reply) {
    List<String> names = order.names();
    try {
      if (!together(order)) {
        return List.of(fitting(names.getFirst(), CodeReader.read(reply)));
      }
      Fragments apart = Programs.apart(CodeReader.pieces(reply), names);
      return names.stream()
          .map(name ->
              apart.codes().containsKey(name)
                  ? fitting(name, apart.codes().getOrDefault(name, ""))
                  : new Code(name, "", apart.problems().getOrDefault(name, "")))
          .toList();
    } catch (Malformed e) {
      return names.stream().map(name -> new Code(name, "", e.text())).toList();
    }
  }

  private Code fitting(String name, String code) {
    try {
      skeleton.joined(name, code, library, brief.blueprint().names());
      return new Code(name, code, "");
    } catch (Revision.Impossible e) {
      return new Code(name, "", e.text());
    }
  }

  private static String code(String old) {
    return old.isEmpty() ? "" : "\n\nYour code was:\n\n" + Quoted.fenced("python", old);
  }

  private static String told(String trouble, Order order) {
    return trouble
        + "\n\nAnswer again with the whole code of %s."
            .formatted(together(order) ? "all components" : "the component");
  }

  private Question question(Order order, String trouble) {
    List<Part> parts = order.parts();
    Set<String> told = Set.copyOf(order.names());
    String entry = each(parts, outline::entry, "\n\n");
    String materials = each(parts, outline::materials, "\n");
    String relations = each(parts, outline::relations, "\n");
    OwnNumbers numbers =
        new OwnNumbers(skeleton, String.join("\n", entry, materials, relations, trouble));
    String asked =
        prompt.ask(
            Map.ofEntries(
                Map.entry("asset", Quoted.line(brief.blueprint().docstring())),
                Map.entry("wish", Quoted.line(brief.wish())),
                Map.entry("parameters", numbers.parameters()),
                Map.entry("measures", numbers.measures()),
                Map.entry("others", numbers.others()),
                Map.entry("shapes", library.described(entry)),
                Map.entry("example", examples(parts)),
                Map.entry("reference", reference(parts)),
                Map.entry("entry", entry),
                Map.entry("kind", each(parts, part -> kinds.named(part.kind()).advice(), "\n")),
                Map.entry("materials", materials),
                Map.entry("relations", relations),
                Map.entry("neighbours", each(parts, part -> outline.neighbours(part, told), "\n")),
                Map.entry("trouble", trouble)));
    return new Question(
        Role.COMPONENT,
        order.about(brief.help().apart()),
        prompt.contract(),
        asked,
        brief.pictures(),
        together(order) ? LONGEST_ANSWER_TOGETHER : LONGEST_ANSWER);
  }

  private String examples(List<Part> parts) {
    return brief.help().examples()
        ? parts.stream()
            .map(taught::by)
            .filter(example -> !example.isEmpty())
            .distinct()
            .limit(MOST_EXAMPLES)
            .collect(Collectors.joining("\n\n"))
        : "";
  }

  /**
   * What is known of this Blender about the parts. Not about solid ones: what is found by words of
   * plain geometry, full of coordinates, is beside the point, and our shapes serve them better.
   */
  private String reference(List<Part> parts) {
    return parts.stream()
        .filter(part -> !BY_SHAPES.contains(part.kind()))
        .map(part -> brief.help().reference().on(plain(part), MOST_REFERENCE))
        .flatMap(String::lines)
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** What a part is in plain words, without names of numbers. */
  private static String plain(Part part) {
    String words = (part.kind() + ": " + part.docstring() + " " + part.shape());
    String small =
        words.replaceAll("\\S*[A-Z0-9_]{2,}\\S*|\\S*\\d\\S*", " ").replaceAll("\\s+", " ");
    return small.length() <= MOST_WORDS ? small : small.substring(0, MOST_WORDS);
  }

  /** What is told of each part, every line once. */
  private static String each(List<Part> parts, Function<Part, String> tell, String between) {
    String all =
        parts.stream()
            .map(tell)
            .filter(told -> !told.isEmpty())
            .collect(Collectors.joining(between));
    return between.length() > 1 ? all : all.lines().distinct().collect(Collectors.joining("\n"));
  }
}
