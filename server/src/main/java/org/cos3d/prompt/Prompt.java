package org.cos3d.prompt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A prompt of one file. Above the line {@code ---8<---} stands the contract, which is the same for
 * every question of its kind; below it what is asked, with gaps such as {@code {{wish}}}. A line
 * that holds nothing but a gap whose value is empty goes, with the heading above it.
 */
public final class Prompt {

  private static final String CUT = "\n---8<---\n";
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z_]+)}}");
  private static final Pattern EMPTY_SECTION =
      Pattern.compile("(?m)^## [^\\n]*\\n+(?=\\{\\{([a-z_]+)}}\\n)\\{\\{\\1}}\\n+");

  private final String name;
  private final String contract;
  private final String asked;
  private final Set<String> gaps = new HashSet<>();

  private Prompt(String name, String contract, String asked) {
    this.name = name;
    this.contract = contract;
    this.asked = asked;
    Matcher matcher = GAP.matcher(asked);
    while (matcher.find()) {
      gaps.add(matcher.group(1));
    }
  }

  /**
   * Reads a prompt.
   *
   * @param folder folder of the prompts
   * @param name its place there without the ending, such as "component/editor"
   * @throws IOException where it cannot be read, or is not in two parts
   */
  public static Prompt read(Path folder, String name) throws IOException {
    String text = Files.readString(folder.resolve(name + ".md")).replace("\r\n", "\n");
    int cut = text.indexOf(CUT);
    if (cut < 0 || GAP.matcher(text.substring(0, cut)).find()) {
      throw new IOException(
          "the prompt %s needs a line ---8<---, and no gaps above it".formatted(name));
    }
    return new Prompt(
        name, text.substring(0, cut).strip(), text.substring(cut + CUT.length()).strip() + "\n");
  }

  /** What is the same for every question of its kind. */
  public String contract() {
    return contract;
  }

  /**
   * What is asked.
   *
   * @param values a value for every gap, and for no other
   * @throws IllegalArgumentException where a gap has no value, or a value no gap
   */
  public String ask(Map<String, String> values) {
    if (!gaps.equals(values.keySet())) {
      throw new IllegalArgumentException(
          "the prompt %s has the gaps %s, not %s".formatted(name, gaps, values.keySet()));
    }
    String left =
        EMPTY_SECTION
            .matcher(asked)
            .replaceAll(found -> {
              boolean empty = values.getOrDefault(found.group(1), "").isBlank();
              return empty ? "" : Matcher.quoteReplacement(found.group());
            });
    return GAP.matcher(left)
        .replaceAll(found ->
            Matcher.quoteReplacement(values.getOrDefault(found.group(1), "").stripTrailing()));
  }
}
