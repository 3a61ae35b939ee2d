package org.cos3d.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cos3d.session.History.Applied;
import org.cos3d.session.HostMessage.HistoryMoved;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private final History history = new History();

  @Test
  void namesTheLastRequestThatIsInTheScene() {
    history.add("r1", "one");
    history.add("r2", "two");
    history.move(new HistoryMoved(List.of("r2"), List.of()));

    assertThat(history.last()).contains(new Applied("r1", "one"));
    history.move(new HistoryMoved(List.of(), List.of("r2")));
    assertThat(history.last()).contains(new Applied("r2", "two"));
  }

  @Test
  void forgetsWhatWasUndoneWhenSomethingNewIsDone() {
    history.add("r1", "one");
    history.move(new HistoryMoved(List.of("r1"), List.of()));
    history.add("r2", "two");
    history.move(new HistoryMoved(List.of("r2"), List.of("r1")));

    assertThat(history.last()).isEmpty();
  }

  @Test
  void hasNoLastRequestAtFirst() {
    assertThat(history.last()).isEmpty();
  }
}
