package org.cos3d;

/** The server's entry: reads the settings, wires the rooms, starts and stops. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {}
}
