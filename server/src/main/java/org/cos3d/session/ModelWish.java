package org.cos3d.session;

import java.util.List;
import org.cos3d.patch.Spot;

/** What a wish is that the rules do not understand: what a model is asked for. */
sealed interface ModelWish {

  /** Something that stands changes, or is asked about. */
  record Edit(Meant meant) implements ModelWish {}

  /** Several things change in the same way, one after the other, in one undo step. */
  record EditAll(List<Meant> several) implements ModelWish {
    public EditAll {
      several = List.copyOf(several);
    }
  }

  /** Something new is made. */
  record Create() implements ModelWish {}

  /** Something new is made where the artist says: on, under or beside what stands. */
  record Assemble(Spot spot) implements ModelWish {}

  /** It cannot be asked of a model; the text says why and what to do. */
  record TooMuch(String text) implements ModelWish {}
}
