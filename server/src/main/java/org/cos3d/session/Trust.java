package org.cos3d.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import org.cos3d.patch.Sha256;
import org.cos3d.program.Demonstrations;
import org.cos3d.program.Program;

/**
 * Which programs may run in the artist's Blender without a trial: the ready-made ones, those that
 * the rules made of trusted ones, and those that were proven. What a parameter says within its
 * declared range makes no difference. Thread-safe.
 */
final class Trust {

  private static final int REMEMBERED = 10_000;

  private final Demonstrations readyMade;
  private final Cache<String, Boolean> learned =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private Trust(Demonstrations readyMade) {
    this.readyMade = readyMade;
  }

  /** Trusts the ready-made assets, and nothing else so far. */
  static Trust in(Demonstrations demonstrations) {
    return new Trust(demonstrations);
  }

  /** The same, which trusts some more programs, by their forms. */
  Trust with(Set<String> forms) {
    Trust more = new Trust(readyMade);
    forms.forEach(form -> more.learned.put(form, true));
    return more;
  }

  boolean covers(Program program) {
    String form = form(program);
    return learned.getIfPresent(form) != null || isReadyMade(program, form);
  }

  /** Only those of its title are looked at: programs of one form have one title. */
  private boolean isReadyMade(Program program, String form) {
    return readyMade.all().stream()
        .filter(one -> one.contents().title().equals(program.title()))
        .anyMatch(one -> form(one.program()).equals(form));
  }

  void add(Program program) {
    learned.put(form(program), true);
  }

  /** What programs have in common that are trusted alike. */
  static String form(Program program) {
    return Sha256.of(program.form());
  }
}
