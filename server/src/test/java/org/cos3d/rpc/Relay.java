package org.cos3d.rpc;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between one host and the server and notes which frames of HTTP/2 the server sends, in
 * order: the clients of some languages read no further once the connection is said to end.
 */
final class Relay implements AutoCloseable {

  /** The server says that the connection ends. */
  static final String GO_AWAY = "go away";

  /** The last frame of a call. */
  static final String END_OF_CALL = "end of call";

  private static final int HEADER = 9;
  private static final int HEADERS = 1;
  private static final int END_STREAM = 1;
  private static final int GOAWAY = 7;

  private final ServerSocket front;
  private final Socket back;
  private final List<String> sent = new CopyOnWriteArrayList<>();

  Relay(int port) throws IOException {
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    front = new ServerSocket(0, 1, loopback);
    back = new Socket(loopback, port);
    Thread.ofVirtual().start(this::carry);
  }

  int port() {
    return front.getLocalPort();
  }

  /** The frames that end something, in the order in which the server sent them. */
  List<String> endings() {
    return sent;
  }

  private void carry() {
    try (Socket host = front.accept()) {
      Thread.ofVirtual().start(() -> toServer(host));
      DataInputStream from = new DataInputStream(back.getInputStream());
      DataOutputStream to = new DataOutputStream(host.getOutputStream());
      while (true) {
        byte[] header = from.readNBytes(HEADER);
        if (header.length < HEADER) {
          return;
        }
        note(header[3], header[4]);
        int length = ((header[0] & 0xFF) << 16) | ((header[1] & 0xFF) << 8) | (header[2] & 0xFF);
        to.write(header);
        to.write(from.readNBytes(length));
        to.flush();
      }
    } catch (IOException e) {
      sent.add("broke off");
    }
  }

  private void note(int type, int flags) {
    if (type == GOAWAY) {
      sent.add(GO_AWAY);
    } else if (type == HEADERS && (flags & END_STREAM) != 0) {
      sent.add(END_OF_CALL);
    }
  }

  private void toServer(Socket host) {
    try {
      host.getInputStream().transferTo(back.getOutputStream());
      back.shutdownOutput();
    } catch (IOException e) {
      sent.add("broke off");
    }
  }

  @Override
  public void close() {
    try {
      front.close();
      back.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
