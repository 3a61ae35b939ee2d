package org.cos3d.prover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairQueueTest {

  private final FairQueue queue = new FairQueue(5);

  @Test
  void letsClientsTakeTurns() throws Exception {
    Stream.of("a1", "a2", "a3", "b1", "c1").forEach(id -> queue.add(ticket(id)));

    assertThat(all()).containsExactly("a1", "b1", "c1", "a2", "a3");
  }

  @Test
  void takesNoMoreThanItHolds() {
    Stream.of("a1", "a2", "a3", "b1", "c1").forEach(id -> queue.add(ticket(id)));

    assertThat(queue.add(ticket("d1"))).isFalse();
  }

  @Test
  void putsBackAtTheHead() throws Exception {
    Stream.of("a1", "a2").forEach(id -> queue.add(ticket(id)));
    Ticket first = queue.take(() -> true).orElseThrow();
    queue.putBack(first);

    assertThat(all()).containsExactly("a1", "a2");
  }

  @Test
  void forgetsWhatNobodyWants() throws Exception {
    Ticket gone = ticket("a1");
    queue.add(gone);
    queue.add(ticket("b1"));
    queue.remove(gone);

    assertThat(all()).containsExactly("b1");
  }

  @Test
  void doesNotWaitWhereNothingIsWanted() throws Exception {
    assertThat(queue.take(() -> false)).isEmpty();
  }

  private static Ticket ticket(String id) {
    return new Ticket(id, id.substring(0, 1), TestGround.job("ok " + id));
  }

  private List<String> all() throws InterruptedException {
    List<String> ids = new ArrayList<>();
    while (!queue.isEmpty()) {
      ids.add(queue.take(() -> true).orElseThrow().id());
    }
    return ids;
  }
}
