package org.cos3d.prover;

/** The wire to provers that are never started. */
final class UnusedWire implements Wire {

  @Override
  public byte[] job(String id, Job job) {
    throw new IllegalStateException("there are no provers");
  }

  @Override
  public byte[] catalog() {
    throw new IllegalStateException("there are no provers");
  }

  @Override
  public byte[] farewell() {
    throw new IllegalStateException("there are no provers");
  }

  @Override
  public Said read(byte[] message) {
    throw new IllegalStateException("there are no provers");
  }
}
