package org.cos3d.check;

import java.util.Locale;

/** What a finding is about. */
public enum Family {
  ATTRIBUTE,
  FUNCTION,
  OPERATOR,
  KEYWORD,
  ENUM,
  SOCKET,
  NODE,
  VARIANT,
  TYPE,
  MODULE,
  NAME,
  ARGUMENT,
  LENGTH,
  RANGE,
  READ_ONLY,
  DEPRECATED,
  CONTEXT,
  REMOVED,
  RETURN,
  PARAMETER,
  SYNTAX;

  /** Whether what is valid is a list to choose from. */
  boolean isClosed() {
    return this == KEYWORD || this == ENUM || this == SOCKET || this == ARGUMENT || this == NODE;
  }

  /** The family in reports: lower case, words apart. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
