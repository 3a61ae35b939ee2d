package org.cos3d.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

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
  private final Map<Role, Price> prices;
  private final Limits limits;
  private final List<Entry> entries = new ArrayList<>();
  private Tokens spent = Tokens.NONE;
  private long reserved;
  private double reservedMoney;
  private int open;
  private long openSince;
  private long waited;

  /**
   * What one request may cost.
   *
   * @param tokens most tokens of questions and answers together
   * @param patience longest time for one answer
   * @param money most US dollars; empty for no limit
   */
  record Limits(long tokens, Duration patience, OptionalDouble money) {
    Limits(long tokens, Duration patience) {
      this(tokens, patience, OptionalDouble.empty());
    }
  }

  Ledger(Map<Role, LanguageModel> models, Limits limits) {
    this(models, Map.of(), limits);
  }

  Ledger(Map<Role, LanguageModel> models, Map<Role, Price> prices, Limits limits) {
    this.models = Map.copyOf(models);
    this.prices = Map.copyOf(prices);
    this.limits = limits;
  }

  /** Asks the model of the question's role. */
  public Reply ask(Question question) throws ModelTrouble, InterruptedException {
    LanguageModel model = models.get(question.role());
    if (model == null) {
      throw new IllegalStateException("no model for " + question.role());
    }
    Worst worst = worst(question);
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

  /** The most that a question can cost. */
  private record Worst(long tokens, double money) {}

  private Worst worst(Question question) {
    Tokens tokens = new Tokens(MOST_TRIES * question.estimatedTokens(), 0, question.longest());
    Price price = prices.get(question.role());
    return new Worst(tokens.all(), price == null ? 0 : price.of(tokens));
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

  /**
   * What all of it cost so far, in US dollars; empty where the price of a model that was asked is
   * not known.
   */
  public synchronized OptionalDouble cost() {
    return entries.stream().allMatch(entry -> prices.containsKey(entry.question().role()))
        ? OptionalDouble.of(spentMoney())
        : OptionalDouble.empty();
  }

  private double spentMoney() {
    return entries.stream()
        .filter(entry -> prices.containsKey(entry.question().role()))
        .mapToDouble(entry ->
            Objects.requireNonNull(prices.get(entry.question().role())).of(entry.reply().tokens()))
        .sum();
  }

  /** Seconds in which at least one question was open. */
  public synchronized double seconds() {
    return (waited + (open > 0 ? System.nanoTime() - openSince : 0)) / 1e9;
  }

  private synchronized void reserve(Worst worst) throws ModelTrouble {
    if (spent.all() + reserved + worst.tokens() > limits.tokens()) {
      throw new ModelTrouble(
          ModelTrouble.Kind.BUDGET,
          "The next question may cost %,d tokens; %,d of the %,d that one request may cost are spent. COS3D_MODEL_TOKENS sets another limit."
              .formatted(worst.tokens(), spent.all() + reserved, limits.tokens()));
    }
    double money = spentMoney() + reservedMoney;
    if (money + worst.money() > limits.money().orElse(Double.POSITIVE_INFINITY)) {
      throw new ModelTrouble(
          ModelTrouble.Kind.BUDGET,
          String.format(
              Locale.ROOT,
              "The next question may cost $%.4f; $%.4f of the $%.4f that one request may cost are spent. COS3D_MODEL_MONEY sets another limit.",
              worst.money(),
              money,
              limits.money().orElse(0)));
    }
    reserved += worst.tokens();
    reservedMoney += worst.money();
    if (open++ == 0) {
      openSince = System.nanoTime();
    }
  }

  private synchronized void settle(Entry entry) {
    entries.add(entry);
    spent = spent.plus(entry.reply().tokens());
  }

  private synchronized void release(Worst worst) {
    reserved -= worst.tokens();
    reservedMoney -= worst.money();
    if (--open == 0) {
      waited += System.nanoTime() - openSince;
    }
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
