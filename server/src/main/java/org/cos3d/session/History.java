package org.cos3d.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/**
 * The requests that were applied in one conversation, and which of them the artist has undone.
 * Remembers the last 500. Thread-safe.
 */
final class History {

  private static final int MOST = 500;

  private final Deque<Applied> applied = new ArrayDeque<>();
  private final Set<String> undone = new HashSet<>();

  /** One applied request, by its id and in plain words. */
  record Applied(String request, String title) {}

  /** The same as it is now, going its own way from here on. */
  synchronized History copy() {
    History copy = new History();
    copy.applied.addAll(applied);
    copy.undone.addAll(undone);
    return copy;
  }

  /** A request was applied: what was undone before it can no longer come back. */
  synchronized void add(String request, String title) {
    applied.removeIf(entry -> undone.contains(entry.request()));
    undone.clear();
    applied.addLast(new Applied(request, title));
    if (applied.size() > MOST) {
      applied.removeFirst();
    }
  }

  /** The artist went back or forth. */
  synchronized void move(HostMessage.HistoryMoved moved) {
    undone.addAll(moved.undone());
    moved.redone().forEach(undone::remove);
  }

  /** The last request whose edits are in the scene. */
  synchronized Optional<Applied> last() {
    for (Iterator<Applied> newest = applied.descendingIterator(); newest.hasNext(); ) {
      Applied entry = newest.next();
      if (!undone.contains(entry.request())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
