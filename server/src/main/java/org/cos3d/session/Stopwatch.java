package org.cos3d.session;

/** The time that a request spends in the server, without its waits for others. */
final class Stopwatch {

  private long spent;
  private long since = System.nanoTime();
  private boolean paused;

  /** Stops counting. */
  void pause() {
    spent += System.nanoTime() - since;
    paused = true;
  }

  /** Counts on. */
  void resume() {
    since = System.nanoTime();
    paused = false;
  }

  /** What was counted, seconds. */
  double seconds() {
    return (spent + (paused ? 0 : System.nanoTime() - since)) / 1e9;
  }
}
