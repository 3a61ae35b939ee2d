package org.cos3d.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cos3d.model.ModelTrouble.Kind;

/**
 * Answers from a folder: {@code ROLE.ABOUT.md} for the first question of that role about that
 * matter, {@code ROLE.ABOUT.2.md} for the second, and so on; where there is no further file, the
 * last one again. Several components without an answer of their own together ({@code
 * component.seat_legs.md}) are answered by those of each. Where the first file is written anew, the
 * count begins anew. Lines at the top of a file that begin with {@code #!} say how the answer
 * comes: {@code delay SECONDS}, {@code cut}, {@code withheld}, {@code never}, or {@code status
 * CODE} for what a provider would refuse it with.
 */
final class ScriptedModel implements LanguageModel {

  private static final String STAGE_DIRECTION = "#!";

  private final Path folder;
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();

  ScriptedModel(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return "scripted:" + folder.getFileName();
  }

  @Override
  public Reply ask(Question question, Instant until) throws ModelTrouble, InterruptedException {
    List<String> subjects = subjects(question);
    Script whole = new Script("", Reply.Ending.DONE);
    for (String subject : subjects) {
      int turn = asked.merge(subject + " " + written(subject), 1, Integer::sum);
      Script next = play(read(subject, turn), until);
      whole = whole.then(subjects.size() == 1 ? next : next.fenced());
    }
    Tokens tokens =
        new Tokens(question.estimatedTokens(), 0, Math.round(whole.text().length() / 3.2));
    return new Reply(whole.text(), whole.ending(), tokens);
  }

  /** What has an answer: of several components that have none together, each. */
  private List<String> subjects(Question question) {
    String all = subject(question, question.about());
    if (question.role() != Role.COMPONENT || Files.exists(folder.resolve(all + ".md"))) {
      return List.of(all);
    }
    return Arrays.stream(question.about().split("\\+")).map(one -> subject(question, one)).toList();
  }

  private static String subject(Question question, String about) {
    return question.role().word() + "." + about.replaceAll("[^A-Za-z0-9_-]+", "_");
  }

  /** When the first answer was written; 0 where there is none. */
  private long written(String subject) {
    return folder.resolve(subject + ".md").toFile().lastModified();
  }

  private String read(String subject, int turn) throws ModelTrouble {
    for (int number = turn; number > 0; number--) {
      Path file = folder.resolve(subject + (number == 1 ? "" : "." + number) + ".md");
      if (Files.exists(file)) {
        try {
          return Files.readString(file);
        } catch (IOException e) {
          throw new ModelTrouble(Kind.BROKEN, "%s cannot be read: %s".formatted(file, e));
        }
      }
    }
    throw new ModelTrouble(
        Kind.NOT_FOUND, "No answer is written: %s.md is not in %s.".formatted(subject, folder));
  }

  /**
   * What is answered.
   *
   * @param ending how it ends
   */
  private record Script(String text, Reply.Ending ending) {

    /** The same as the piece of code that it is. */
    Script fenced() {
      return text.contains("```") ? this : new Script("```python\n" + text + "\n```", ending);
    }

    /** Both, one below the other; what ends early has no more to follow. */
    Script then(Script next) {
      String between = text.isEmpty() ? "" : "\n\n\n";
      return ending == Reply.Ending.DONE
          ? new Script(text + between + next.text(), next.ending())
          : this;
    }
  }

  /** Follows its stage directions. */
  private static Script play(String script, Instant until)
      throws ModelTrouble, InterruptedException {
    String text = script;
    Reply.Ending ending = Reply.Ending.DONE;
    while (text.startsWith(STAGE_DIRECTION)) {
      int end = text.indexOf('\n');
      String[] words = text.substring(STAGE_DIRECTION.length(), end).strip().split("\\s+", 2);
      text = text.substring(end + 1);
      switch (words[0]) {
        case "delay" ->
            waitFor(Duration.ofMillis(Math.round(Double.parseDouble(words[1]) * 1000)), until);
        case "never" -> waitFor(Duration.ofDays(1), until);
        case "cut" -> ending = Reply.Ending.CUT;
        case "withheld" -> ending = Reply.Ending.WITHHELD;
        case "status" ->
            throw Refusals.trouble(
                new Choice(Choice.Provider.SCRIPTED, "script", "", ""),
                new Wire.Refusal(Integer.parseInt(words[1]), null, ""));
        default -> throw new IllegalArgumentException("no stage direction: " + words[0]);
      }
    }
    return new Script(text, ending);
  }

  private static void waitFor(Duration delay, Instant until)
      throws ModelTrouble, InterruptedException {
    Duration left = Duration.between(Instant.now(), until);
    Thread.sleep(delay.compareTo(left) > 0 ? left : delay);
    if (delay.compareTo(left) > 0) {
      throw new ModelTrouble(Kind.TIMEOUT, "The scripted model did not finish its answer in time.");
    }
  }
}
