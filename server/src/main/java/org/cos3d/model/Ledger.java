package org.cos3d.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that one request asks of models: counts it, and refuses what would cost more than the request
 * may. Safe to use from several threads.
 */
public final class Ledger {

  /**
   * One question and what came of it.
   *
   * @param model name of the model
   * @param question what was asked
   * @param reply what it answered; empty text where it did not
   * @param trouble why it did not answer; empty where it did
   * @param seconds how long it took
   */
  public record Entry(
      String model, Question question, Reply reply, String trouble, double seconds) {}

  /** How often a model may ask its provider one question. */
  private static final int MOST_TRIES = 2;

  private final Map<Role, LanguageModel> models;
  private final Limits limits;
  private final List<Entry> entries = new ArrayList<>();
  private Tokens spent = Tokens.NONE;
  private long reserved;
  private int open;
  private long openSince;
  private long waited;

  /**
   * What one request may cost.
   *
   * @param tokens most tokens of questions and answers together
   * @param patience longest time for one answer
   */
  record Limits(long tokens, Duration patience) {}

  Ledger(Map<Role, LanguageModel> models, Limits limits) {
    this.models = Map.copyOf(models);
    this.limits = limits;
  }

  /** Asks the model of the question's role. */
  public Reply ask(Question question) throws ModelTrouble, InterruptedException {
    LanguageModel model = models.get(question.role());
    if (model == null) {
      throw new IllegalStateException("no model for " + question.role());
    }
    long worst = MOST_TRIES * question.estimatedTokens() + question.longest();
    reserve(worst);
    long began = System.nanoTime();
    try {
      Reply reply = model.ask(question, Instant.now().plus(limits.patience()));
      settle(new Entry(model.name(), question, reply, "", since(began)));
      return reply;
    } catch (ModelTrouble trouble) {
      settle(unanswered(model, question, trouble.text(), trouble.mayCost(), began));
      throw trouble;
    } catch (InterruptedException stopped) {
      settle(unanswered(model, question, "stopped", true, began));
      throw stopped;
    } finally {
      release(worst);
    }
  }

  private static Entry unanswered(
      LanguageModel model, Question question, String why, boolean mayCost, long began) {
    Tokens asked = mayCost ? new Tokens(question.estimatedTokens(), 0, 0) : Tokens.NONE;
    return new Entry(
        model.name(), question, new Reply("", Reply.Ending.DONE, asked), why, since(began));
  }

  /** Everything that was asked so far, in the order of the answers. */
  public synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** What all of it cost so far. */
  public synchronized Tokens spent() {
    return spent;
  }

  /** Seconds in which at least one question was open. */
  public synchronized double seconds() {
    return (waited + (open > 0 ? System.nanoTime() - openSince : 0)) / 1e9;
  }

  private synchronized void reserve(long worst) throws ModelTrouble {
    if (spent.all() + reserved + worst > limits.tokens()) {
      throw new ModelTrouble(
          ModelTrouble.Kind.BUDGET,
          "The next question may cost %,d tokens; %,d of the %,d that one request may cost are spent. COS3D_MODEL_TOKENS sets another limit."
              .formatted(worst, spent.all() + reserved, limits.tokens()));
    }
    reserved += worst;
    if (open++ == 0) {
      openSince = System.nanoTime();
    }
  }

  private synchronized void settle(Entry entry) {
    entries.add(entry);
    spent = spent.plus(entry.reply().tokens());
  }

  private synchronized void release(long worst) {
    reserved -= worst;
    if (--open == 0) {
      waited += System.nanoTime() - openSince;
    }
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
