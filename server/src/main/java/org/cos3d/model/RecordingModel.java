package org.cos3d.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/** Asks another model, and writes down every question that it answers. */
final class RecordingModel implements LanguageModel {

  private final LanguageModel asked;
  private final Path file;

  RecordingModel(LanguageModel asked, Path file) {
    this.asked = asked;
    this.file = file;
  }

  @Override
  public String name() {
    return asked.name();
  }

  @Override
  public Reply ask(Question question, Instant until) throws ModelTrouble, InterruptedException {
    Reply reply = asked.ask(question, until);
    write(Exchange.of(asked.name(), question, reply).line() + "\n");
    return reply;
  }

  private synchronized void write(String line) {
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException("COS3D_MODEL_RECORD: " + file + " cannot be written", e);
    }
  }
}
