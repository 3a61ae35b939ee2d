package org.cos3d.rules;

/** How much something shall change. */
sealed interface Amount {

  /** To a value. */
  record To(Quantity quantity) implements Amount {}

  /** By a quantity, which may be negative; a share is of the value itself. */
  record By(Quantity quantity) implements Amount {}

  /** To a multiple of what it is. */
  record Times(double factor) implements Amount {}

  /** The same change the other way. */
  default Amount opposite() {
    return switch (this) {
      case To to -> to;
      case By(Quantity quantity) -> new By(new Quantity(-quantity.number(), quantity.of()));
      case Times(double factor) -> new Times(1 / factor);
    };
  }
}
