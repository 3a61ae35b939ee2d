package org.cos3d.program;

import java.util.ArrayList;
import java.util.List;

/** The lines of a program's text, counted from 1, for cutting and pasting. */
final class TextLines {

  private final List<String> lines;

  private TextLines(List<String> lines) {
    this.lines = lines;
  }

  static TextLines of(String text) {
    return new TextLines(new ArrayList<>(List.of(text.split("\n", -1))));
  }

  int count() {
    return lines.size();
  }

  String line(int number) {
    return lines.get(number - 1);
  }

  /** The lines from the first to the last, joined. */
  String between(int first, int last) {
    return String.join("\n", lines.subList(first - 1, last));
  }

  /** Puts other lines in place of those from the first to the last. */
  TextLines replace(int first, int last, String text) {
    List<String> changed = new ArrayList<>(lines.subList(0, first - 1));
    changed.addAll(List.of(text.split("\n", -1)));
    changed.addAll(lines.subList(last, lines.size()));
    return new TextLines(changed);
  }

  /** Puts lines behind the one of that number; 0 for the beginning. */
  TextLines insertAfter(int number, String text) {
    return replace(number + 1, number, text);
  }

  /** Takes out the lines from the first to the last. */
  TextLines delete(int first, int last) {
    List<String> changed = new ArrayList<>(lines.subList(0, first - 1));
    changed.addAll(lines.subList(last, lines.size()));
    return new TextLines(changed);
  }

  /** Takes out the lines from the first to the last with the blank ones below them. */
  TextLines cut(int first, int last) {
    int end = last;
    while (end < count() && line(end + 1).isBlank()) {
      end++;
    }
    List<String> changed = new ArrayList<>(lines.subList(0, first - 1));
    changed.addAll(lines.subList(end, lines.size()));
    return new TextLines(changed);
  }

  String text() {
    return String.join("\n", lines);
  }
}
