package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What prompts cost stands in a table of {@code docs/MODELS.md}: whoever makes one longer sees it.
 */
class TokenTableTest {

  private static final Path PAGE = Path.of("../docs/MODELS.md");
  private static final Path GOLDEN = Path.of("../test-assets/prompts");
  private static final Encoding TOKENS =
      Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  private static final String CUT = "\n---8<---\n";
  private static final String HEAD =
      "| prompt | the same each time | example | its own part |\n|---|---|---|---|\n";

  /** Each prompt file with the golden copy of its example. */
  private static final Map<String, String> EXAMPLES =
      new TreeMap<>(
          Map.of(
              "blueprint/planner", "planner.stool",
              "component/writer", "writer.seat",
              "component/program", "program.stool",
              "component/editor", "editor.chair",
              "component/adopted", "editor.plinth",
              "critic/critic", "critic.stool"));

  @Test
  void theTableSaysWhatPromptsCost() throws Exception {
    String page = Files.readString(PAGE);
    int start = page.indexOf(HEAD);
    assertThat(start).as("docs/MODELS.md has the table").isPositive();
    int end = page.indexOf("\n\n", start);
    String table = HEAD + rows();
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
    }
    assertThat(page.substring(start, end))
        .as("mvn … -Dtest=TokenTableTest -Dgolden=write writes the table anew")
        .isEqualTo(table);
  }

  @Test
  void everyPromptHasItsRow() throws Exception {
    Path prompts = Path.of("../prompts");
    try (var files = Files.walk(prompts)) {
      assertThat(files.filter(TokenTableTest::isPrompt))
          .extracting(file -> prompts.relativize(file).toString().replace(".md", ""))
          .containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
    }
  }

  private static boolean isPrompt(Path file) {
    try {
      return file.toString().endsWith(".md") && Files.readString(file).contains(CUT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rows() {
    return EXAMPLES.entrySet().stream()
        .map(one -> row(one.getKey(), one.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String row(String prompt, String example) {
    try {
      String[] parts = Files.readString(GOLDEN.resolve(example + ".md")).split(CUT, 2);
      return String.format(
          Locale.ROOT,
          "| `%s` | %,d | `%s` | %,d |",
          prompt,
          TOKENS.countTokens(parts[0]),
          example,
          TOKENS.countTokens(parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
