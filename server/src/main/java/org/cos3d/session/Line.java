package org.cos3d.session;

/** The way to one host. Safe to use from several threads; sending after the end does nothing. */
public interface Line {

  /** Sends one message; messages arrive in the order in which they are sent. */
  void send(ServerMessage message);

  /** Ends the conversation after what was sent. */
  void end();
}
