package org.cos3d.catalog;

/** A file that is no catalog, or is broken; the text says what and how to mend it. */
public final class BadCatalog extends Exception {
  private static final long serialVersionUID = 1;

  BadCatalog(String text) {
    super(text);
  }

  BadCatalog(String text, Throwable cause) {
    super(text, cause);
  }

  /** What is wrong, in plain words. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
