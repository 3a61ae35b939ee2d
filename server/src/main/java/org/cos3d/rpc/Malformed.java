package org.cos3d.rpc;

/** A message that breaks the contract; the text says which field and how. */
final class Malformed extends Exception {

  Malformed(String text) {
    super(text);
  }
}
