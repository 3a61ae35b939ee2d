package org.cos3d.model;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cos3d.model.ModelTrouble.Kind;

/** Gives the answers of one request once more, to the same questions, each as often as it was. */
final class ReplayedModel implements LanguageModel {

  private final Map<String, Deque<Ledger.Entry>> left = new ConcurrentHashMap<>();

  ReplayedModel(List<Ledger.Entry> entries) {
    entries.forEach(entry ->
        left.computeIfAbsent(entry.question().digest(), _ -> new ArrayDeque<>()).add(entry));
  }

  @Override
  public String name() {
    return "replayed";
  }

  @Override
  public Reply ask(Question question, Instant until) throws ModelTrouble {
    Deque<Ledger.Entry> answers = left.getOrDefault(question.digest(), new ArrayDeque<>());
    Ledger.Entry entry;
    synchronized (answers) {
      entry = answers.poll();
    }
    if (entry == null) {
      throw new ModelTrouble(
          Kind.NOT_FOUND,
          "No answer to this question is recorded (%s, %s): the prompts, or what they tell, were others then."
              .formatted(question.role().word(), question.about()));
    }
    if (!entry.trouble().isEmpty()) {
      throw new ModelTrouble(Kind.BROKEN, entry.trouble());
    }
    return entry.reply();
  }
}
