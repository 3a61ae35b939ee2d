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

  /** From here on a model is asked. */
  void begins(Ledger opened, Workflow how) {
    ledger = opened;
    workflow = how.name();
  }

  /** An answer of a model had to be mended. */
  void repaired() {
    repairs++;
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
        asked.seconds(),
        Math.max(0, serverSeconds - asked.seconds()),
        asked.cost());
  }
}
