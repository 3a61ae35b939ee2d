package org.cos3d.prover;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Jobs that wait, by client: the clients take turns, each with its oldest job. Thread-safe. */
final class FairQueue {

  /** How often one who waits looks whether it still has to. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final int capacity;
  private final Map<String, Deque<Ticket>> waiting = new LinkedHashMap<>();
  private int size;

  FairQueue(int capacity) {
    this.capacity = capacity;
  }

  /** Takes a job in; false where it is full. */
  synchronized boolean add(Ticket ticket) {
    if (size >= capacity) {
      return false;
    }
    line(ticket).addLast(ticket);
    size++;
    notifyAll();
    return true;
  }

  /** Takes a job back that a prover could not begin: it is the next of its client. */
  synchronized void putBack(Ticket ticket) {
    line(ticket).addFirst(ticket);
    size++;
    notifyAll();
  }

  /** The next job; waits for one as long as it is wanted. */
  synchronized Optional<Ticket> take(BooleanSupplier wanted) throws InterruptedException {
    while (wanted.getAsBoolean()) {
      if (size > 0) {
        return Optional.of(next());
      }
      wait(LOOK.toMillis());
    }
    return Optional.empty();
  }

  /** Waits until there is a job or it is wanted otherwise, but not longer than this. */
  synchronized void await(BooleanSupplier wanted, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (size == 0 && !wanted.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }

  /** Takes a job out that nobody wants any more. */
  synchronized void remove(Ticket ticket) {
    Deque<Ticket> line = waiting.get(ticket.client());
    if (line != null && line.remove(ticket)) {
      size--;
      if (line.isEmpty()) {
        waiting.remove(ticket.client());
      }
    }
  }

  /** Takes all jobs out. */
  synchronized List<Ticket> drain() {
    List<Ticket> all = new ArrayList<>();
    waiting.values().forEach(all::addAll);
    waiting.clear();
    size = 0;
    return all;
  }

  synchronized boolean isEmpty() {
    return size == 0;
  }

  /** Everyone who waits looks anew. */
  synchronized void wake() {
    notifyAll();
  }

  private Deque<Ticket> line(Ticket ticket) {
    return waiting.computeIfAbsent(ticket.client(), _ -> new ArrayDeque<>());
  }

  private Ticket next() {
    Map.Entry<String, Deque<Ticket>> first = waiting.entrySet().iterator().next();
    String client = first.getKey();
    Deque<Ticket> line = first.getValue();
    waiting.remove(client);
    Ticket ticket = line.removeFirst();
    if (!line.isEmpty()) {
      waiting.put(client, line);
    }
    size--;
    return ticket;
  }
}
