package org.cos3d.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cos3d.blueprint.Blueprint;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Outline;
import org.cos3d.blueprint.Skeleton;
import org.cos3d.model.Ledger;
import org.cos3d.model.ModelTrouble;
import org.cos3d.model.Question;
import org.cos3d.model.Reply;
import org.cos3d.model.Role;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Revision;
import org.cos3d.program.ShapeLibrary;
import org.cos3d.prompt.Malformed;
import org.cos3d.prompt.Prompt;
import org.cos3d.prompt.Quoted;
import org.jspecify.annotations.Nullable;

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
    String about(Blueprint blueprint) {
      boolean all = parts.size() > 1 && parts.size() == blueprint.components().size();
      return all ? "components" : parts.stream().map(Part::name).collect(Collectors.joining("+"));
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

  /** Asks, and once more where the answer is no code that fits. */
  List<Code> write(Order order) throws ModelTrouble, InterruptedException {
    String told = order.troubles().isEmpty() ? "" : told(order.told(), order);
    List<Code> codes = List.of();
    for (int tries = 0; tries < brief.help().tries(); tries++) {
      Reply reply = ledger.ask(question(order, told));
      codes = better(codes, read(order, reply));
      String wrong =
          codes.stream()
              .filter(code -> !code.problem().isEmpty())
              .map(code -> (together(order) ? code.component() + ": " : "") + code.problem())
              .collect(Collectors.joining("; "));
      if (wrong.isEmpty()) {
        return codes;
      }
      String answer = code(reply.text().strip());
      told = told("Your answer could not be used: " + wrong + "." + answer, order);
    }
    return codes;
  }

  private static boolean together(Order order) {
    return order.parts().size() > 1;
  }

  /** The later code of each component, where it can be used. */
  private static List<Code> better(List<Code> before, List<Code> after) {
    List<Code> better = new ArrayList<>();
    for (int number = 0; number < after.size(); number++) {
      boolean keeps =
          !after.get(number).problem().isEmpty()
              && !before.isEmpty()
              && before.get(number).problem().isEmpty();
      better.add(keeps ? before.get(number) : after.get(number));
    }
    return better;
  }

  private List<Code> read(Order order, Reply reply) {
    try {
      String code = CodeReader.read(reply);
      Map<String, String> apart =
          together(order)
              ? Programs.apart(code, order.names())
              : Map.of(order.names().getFirst(), code);
      return order.names().stream().map(name -> fitting(name, apart.get(name))).toList();
    } catch (Malformed e) {
      return none(order, e.text());
    } catch (Revision.Impossible e) {
      return none(order, e.text());
    }
  }

  private static List<Code> none(Order order, String problem) {
    return order.names().stream().map(name -> new Code(name, "", problem)).toList();
  }

  private Code fitting(String name, @Nullable String code) {
    if (code == null) {
      return new Code(name, "", "its code has no function \"def %s():\"".formatted(name));
    }
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
                Map.entry("neighbours", each(parts, outline::neighbours, "\n")),
                Map.entry("trouble", trouble)));
    return new Question(
        Role.COMPONENT,
        order.about(brief.blueprint()),
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
