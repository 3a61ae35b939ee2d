package org.cos3d.blueprint;

import static org.cos3d.prompt.Form.needs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cos3d.program.Range;
import org.cos3d.program.Revision;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;

/** What is sure of things of some kinds: how large they are in life, and which parts they need. */
final class InLife {

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** Where one of these is said, the thing need not have the size that it has in life. */
  private static final Set<String> NOT_IN_LIFE =
      Set.of(
          "toy",
          "doll",
          "dollhouse",
          "miniature",
          "mini",
          "tiny",
          "giant",
          "huge",
          "gigantic",
          "oversized",
          "model",
          "figurine",
          "ornament",
          "micro",
          "monumental",
          "charm",
          "pendant");

  /**
   * A kind.
   *
   * @param words what things of this kind are called
   * @param longest how long their longest side is, metres
   * @param needs the parts they need, each by any of several words
   */
  private record Kind(List<String> words, Range longest, List<List<String>> needs) {}

  private static final Form FILE =
      Form.of(
          needs(
              "kinds",
              new Form.Many(
                  Form.of(
                      needs("words", Plain.TEXTS),
                      needs("low", Plain.NUMBER),
                      needs("high", Plain.NUMBER),
                      needs("needs", Plain.TEXTS)))));

  private final List<Kind> kinds;

  private InLife(List<Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** Reads {@code blueprint/kinds.json} of the folder of prompts. */
  static InLife read(Path prompts) throws IOException {
    Path file = prompts.resolve("blueprint/kinds.json");
    try {
      List<Kind> kinds = new ArrayList<>();
      for (Fields one : Fields.of(Files.readString(file), FILE).objects("kinds")) {
        List<List<String>> needs = new ArrayList<>();
        for (String need : one.texts("needs")) {
          needs.add(List.of(need.split(" or ", -1)));
        }
        kinds.add(
            new Kind(one.texts("words"), new Range(one.number("low"), one.number("high")), needs));
      }
      return new InLife(kinds);
    } catch (Malformed e) {
      throw new IOException("%s cannot be read: %s".formatted(file, e.text()), e);
    }
  }

  /** What is not as it is with things of this kind, a sentence each. */
  List<String> findings(Blueprint blueprint, String wish) throws Revision.Impossible {
    Optional<Kind> kind = kind(blueprint.title());
    if (kind.isEmpty()) {
      return List.of();
    }
    List<String> findings = new ArrayList<>();
    String name = kind.get().words().getFirst();
    List<Corners> boxes =
        List.copyOf(new Figures(blueprint, Skeleton.of(blueprint)).boxes(Sample.USUAL).values());
    String said = blueprint.title() + " " + blueprint.docstring() + " " + wish;
    if (!boxes.isEmpty() && words(said).stream().noneMatch(NOT_IN_LIFE::contains)) {
      double longest = Corners.around(boxes).longest();
      Range usual = kind.get().longest();
      if (!usual.contains(longest)) {
        findings.add(
            "It is %s at its longest; in life a %s is %s to %s: sizes are in metres."
                .formatted(
                    Solver.told(longest),
                    name,
                    Solver.told(usual.low()),
                    Solver.told(usual.high())));
      }
    }
    String parts = parts(blueprint);
    for (List<String> need : kind.get().needs()) {
      if (need.stream().noneMatch(parts::contains)) {
        findings.add(
            "A %s needs a %s, and no component is one: add it, or name what serves as one."
                .formatted(name, String.join(" or ", need)));
      }
    }
    return findings;
  }

  /**
   * The kind of a thing by the last word of what it is called, before any "with", "of" or "for".
   */
  private Optional<Kind> kind(String title) {
    String head =
        title.toLowerCase(Locale.ROOT).split(" (with|of|for|in|on|and|from|by) |[,(:]", 2)[0];
    List<String> words = words(head);
    return words.isEmpty()
        ? Optional.empty()
        : kinds.stream().filter(kind -> kind.words().contains(words.getLast())).findFirst();
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
  }

  /** All that its components say of themselves. */
  private static String parts(Blueprint blueprint) {
    StringBuilder parts = new StringBuilder();
    blueprint
        .components()
        .forEach(part ->
            parts
                .append(part.name())
                .append(' ')
                .append(part.docstring())
                .append(' ')
                .append(part.shape())
                .append(' ')
                .append(part.objects())
                .append('\n'));
    return parts.toString().toLowerCase(Locale.ROOT);
  }
}
