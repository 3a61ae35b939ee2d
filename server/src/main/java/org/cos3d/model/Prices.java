package org.cos3d.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What models cost, as far as it is known: {@code prices.txt} beside this class. */
final class Prices {

  private record Line(String name, boolean beginning, Price price) {

    boolean fits(String model) {
      return beginning ? model.startsWith(name) : model.equals(name);
    }

    static Line read(String line) {
      String[] parts = line.split("\\|", -1);
      if (parts.length != 5) {
        throw new IllegalArgumentException("no price: " + line);
      }
      String name = parts[0].strip();
      boolean beginning = name.endsWith("*");
      return new Line(
          beginning ? name.substring(0, name.length() - 1) : name,
          beginning,
          new Price(number(parts[1]), number(parts[2]), number(parts[3])));
    }

    private static double number(String text) {
      return Double.parseDouble(text.strip());
    }
  }

  private final List<Line> lines;

  private Prices(List<Line> lines) {
    this.lines = lines;
  }

  /** Reads them. */
  static Prices read() {
    try (InputStream stream = Prices.class.getResourceAsStream("prices.txt")) {
      String text =
          new String(
              Objects.requireNonNull(stream, "prices.txt is missing").readAllBytes(),
              StandardCharsets.UTF_8);
      return new Prices(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Line::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("prices.txt cannot be read", e);
    }
  }

  /** What a model costs, such as "openai:gpt-5"; empty where that is not known. */
  Optional<Price> of(String model) {
    return lines.stream()
        .filter(line -> line.fits(model))
        .max(
            Comparator.comparingInt((Line line) -> line.name().length())
                .thenComparing(line -> !line.beginning()))
        .map(Line::price);
  }
}
