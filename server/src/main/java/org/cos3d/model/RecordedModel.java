package org.cos3d.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cos3d.model.ModelTrouble.Kind;

/**
 * Gives the answers that were given to the same questions before: from a file of lines as {@link
 * RecordingModel} writes them. The file is read with each question, for it is small and may grow.
 */
final class RecordedModel implements LanguageModel {

  private final Path file;

  RecordedModel(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return "recorded:" + file.getFileName();
  }

  @Override
  public Reply ask(Question question, Instant until) throws ModelTrouble {
    String digest = question.digest();
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new ModelTrouble(
          Kind.UNREACHABLE, "The recorded answers in %s cannot be read: %s".formatted(file, e));
    }
    for (String line : lines) {
      Exchange exchange = Exchange.read(line);
      if (exchange != null && exchange.digest().equals(digest)) {
        return exchange.reply();
      }
    }
    throw new ModelTrouble(
        Kind.NOT_FOUND,
        "%s holds no answer to this question (%s, %s): it was recorded for other prompts, or another scene."
            .formatted(file, question.role().word(), question.about()));
  }
}
