package org.cos3d.session;

import org.cos3d.model.Ledger;
import org.cos3d.model.Tokens;
import org.cos3d.patch.Rung;
import org.cos3d.session.ServerMessage.Effort;
import org.jspecify.annotations.Nullable;

/** What a request has cost so far, for its answer. Read and written by the request's thread. */
final class Spending {

  private @Nullable Ledger ledger;
  private String workflow = "";
  private int repairs;
  private int looks;
  private int criticisms;

  /** From here on a model is asked. */
  void begins(Ledger opened, Workflow how) {
    ledger = opened;
    workflow = how.name();
  }

  /** An answer of a model had to be mended. */
  void repaired() {
    repairs++;
  }

  /** A picture of what was made was sent to the critic's model. */
  void shown() {
    looks++;
  }

  /** The critic found so much wrong. */
  void criticised(int findings) {
    criticisms += findings;
  }

  /** Which rung the request came to. */
  Rung rung() {
    return ledger == null ? Rung.RULES : Rung.MODEL;
  }

  /** All of it, with the time spent in the server itself. */
  Effort effort(double serverSeconds) {
    Ledger asked = ledger;
    if (asked == null) {
      return Effort.withoutModel(serverSeconds);
    }
    Tokens spent = asked.spent();
    return new Effort(
        workflow,
        spent.in(),
        spent.kept(),
        spent.out(),
        asked.entries().size(),
        repairs,
        looks,
        criticisms,
        asked.seconds(),
        Math.max(0, serverSeconds - asked.seconds()),
        asked.cost());
  }
}
