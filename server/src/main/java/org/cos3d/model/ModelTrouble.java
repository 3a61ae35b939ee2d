package org.cos3d.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model could not be asked, or did not answer. The text says why, and what helps. */
public final class ModelTrouble extends Exception {

  private static final long serialVersionUID = 1;

  /** What kind of trouble it is. */
  public enum Kind {
    /** The key is missing, wrong, or not allowed to do this. */
    KEY,
    /** No such model at this address, or no such address. */
    NOT_FOUND,
    /** Too many requests, or the account is used up. */
    RATE,
    /** The provider does not take the question as it is. */
    REJECTED,
    /** The provider failed. */
    SERVER,
    /** Nobody answers at the address. */
    UNREACHABLE,
    /** It took too long. */
    TIMEOUT,
    /** The answer is none, or breaks off. */
    BROKEN,
    /** Asking would cost more than this request may. */
    BUDGET
  }

  private final Kind kind;
  private final @Nullable Duration after;

  ModelTrouble(Kind kind, String text) {
    this(kind, text, null);
  }

  ModelTrouble(Kind kind, String text, @Nullable Duration after) {
    super(text);
    this.kind = kind;
    this.after = after;
  }

  /** What kind it is. */
  public Kind kind() {
    return kind;
  }

  /** Why, and what helps, in plain words. */
  public String text() {
    return String.valueOf(getMessage());
  }

  /** After how long the provider wants to be asked again, where it says so. */
  Optional<Duration> after() {
    return Optional.ofNullable(after);
  }

  /** Whether the provider may have read the question, and counted it. */
  boolean mayCost() {
    return switch (kind) {
      case SERVER, BROKEN, TIMEOUT -> true;
      case KEY, NOT_FOUND, RATE, REJECTED, UNREACHABLE, BUDGET -> false;
    };
  }

  /** Whether asking once more may help. */
  boolean passes() {
    return switch (kind) {
      case RATE, SERVER, UNREACHABLE, BROKEN -> true;
      case KEY, NOT_FOUND, REJECTED, TIMEOUT, BUDGET -> false;
    };
  }
}
