package org.cos3d.prover;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The pipe between server and prover: the prover's line {@code COS3D-PROVER-1}, then messages in
 * both directions, each after its length in four bytes, highest first. What the prover's program
 * prints before that line is no message.
 */
final class Frames {

  /** The line after which the prover speaks the contract. */
  static final String GREETING = "COS3D-PROVER-1";

  private static final int LARGEST = 64 << 20;
  private static final int LONGEST_LINE = 64 << 10;
  private static final int LONGEST_CHATTER = 4 << 20;

  private Frames() {}

  /** Reads on to the end of the greeting. */
  static void skipToGreeting(InputStream stream) throws IOException {
    int chatter = 0;
    while (true) {
      String line = line(stream);
      if (line.equals(GREETING)) {
        return;
      }
      chatter += line.length();
      if (chatter > LONGEST_CHATTER) {
        throw new IOException("it prints without end and says no " + GREETING);
      }
    }
  }

  /** Reads one message. */
  static byte[] read(DataInputStream stream) throws IOException {
    int length = stream.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("it announced a message of %d bytes".formatted(length));
    }
    byte[] message = stream.readNBytes(length);
    if (message.length < length) {
      throw new EOFException();
    }
    return message;
  }

  /** Writes one message. */
  static void write(OutputStream stream, byte[] message) throws IOException {
    stream.write(ByteBuffer.allocate(Integer.BYTES).putInt(message.length).array());
    stream.write(message);
    stream.flush();
  }

  private static String line(InputStream stream) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int next = stream.read();
      if (next < 0) {
        throw new EOFException();
      }
      if (next == '\n') {
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
      }
      if (line.size() < LONGEST_LINE) {
        line.write(next);
      }
    }
  }
}
