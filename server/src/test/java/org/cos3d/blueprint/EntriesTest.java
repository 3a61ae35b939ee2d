package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cos3d.blueprint.Blueprint.Box;
import org.cos3d.blueprint.Blueprint.Kind;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.cos3d.blueprint.Blueprint.Relation;
import org.cos3d.program.Program;
import org.cos3d.program.Programs;
import org.cos3d.program.Value;
import org.junit.jupiter.api.Test;

/** What of a blueprint stays with a program, goes with its components, and changes with edits. */
class EntriesTest {

  private static final Program STOOL =
      Programs.read(
              """
              \"""Stool.\"""
              import bpy

              # Parameters
              HEIGHT = 0.45  # m, 0.30 to 0.85: height

              # Measures
              UNDER = HEIGHT - 0.04

              # Components
              def seat():
                  \"""Seat.\"""
                  return [board(HEIGHT)]


              def legs():
                  \"""Legs.\"""
                  return [rods(UNDER)]
              """)
          .assembled("Stool");

  private static final Part SEAT =
      part("seat", "-0.2", "UNDER", "0.2", "HEIGHT", new Objects("Seat", "1"));
  private static final Part LEGS =
      part("legs", "-0.15", "0", "0.15", "UNDER", new Objects("Leg \"thin\"", "3"));
  private static final Relation RESTS =
      new Relation(Kind.RESTS_ON, "seat", "legs", "", "UNDER", "");
  private static final Relation STANDS = new Relation(Kind.RESTS_ON, "legs", "ground", "", "0", "");
  private static final Entries ALL =
      new Entries(
          List.of(
              new Blueprint.Frame("tilted", List.of("0", "0", "UNDER"), List.of("5", "0", "0"))),
          List.of(SEAT, LEGS),
          List.of(RESTS, STANDS));

  private static Part part(
      String name, String low, String bottom, String high, String top, Objects objects) {
    Box box = new Box(List.of(low, low, bottom), List.of(high, high, top));
    return new Part(name, "", "solid", "", "", box, List.of(objects), List.of());
  }

  @Test
  void whatAProgramKeepsIsReadBackAndNothingElseChanges() {
    Program keeping = ALL.keep(STOOL);

    assertThat(keeping.text()).startsWith(STOOL.text().stripTrailing());
    assertThat(Entries.keptIn(keeping)).isEqualTo(ALL);
    assertThat(STOOL.changedTo(keeping).rerun()).isEmpty();
    assertThat(keeping.assembly()).isEqualTo(STOOL.assembly());
    assertThat(ALL.keep(keeping).text()).isEqualTo(keeping.text());
    assertThat(Entries.NONE.keep(keeping).text()).isEqualTo(STOOL.text());
    assertThat(Entries.NONE.keep(STOOL)).isSameAs(STOOL);
    assertThat(Entries.keptIn(keeping.with("HEIGHT", new Value.Real(0.5)))).isEqualTo(ALL);
  }

  @Test
  void whatIsAboutARemovedComponentGoesWithIt() {
    Program left = ALL.keep(STOOL).without("seat");

    assertThat(Entries.keptIn(left).parts()).containsExactly(LEGS);
    assertThat(Entries.keptIn(left).relations()).containsExactly(STANDS);
    assertThat(Entries.keptIn(left).keep(left).text()).doesNotContain("\"seat\"");
  }

  @Test
  void aLineThatSomebodyWroteIntoIsNotHeld() {
    Program keeping = ALL.keep(STOOL);
    String broken =
        keeping.text().replace("{\"component\":{\"name\":\"seat\"", "{\"component\":{\"");

    assertThat(Entries.keptIn(Programs.read(broken)).parts()).containsExactly(LEGS);
  }

  @Test
  void anEditTakesThePlaceOfWhatItIsAbout() {
    Part wider = part("seat", "-0.3", "UNDER", "0.3", "HEIGHT", new Objects("Seat", "1"));
    Relation aligned = new Relation(Kind.ALIGNED, "seat", "legs", "X", "", "");
    Entries now = ALL.with(new Entries(List.of(), List.of(wider), List.of(aligned)));

    assertThat(now.parts()).containsExactly(LEGS, wider);
    assertThat(now.relations()).containsExactly(STANDS, aligned);
    assertThat(now.frames()).isEqualTo(ALL.frames());
    assertThat(ALL.with(Entries.NONE)).isEqualTo(ALL);
  }

  @Test
  void whatCannotBeIsSaid() {
    Entries ring =
        new Entries(
            List.of(),
            List.of(part("ring", "0", "0", "1", "1", new Objects("Ring", "1"))),
            List.of());
    Entries near =
        new Entries(
            List.of(), List.of(), List.of(new Relation(Kind.INSIDE, "seat", "house", "", "", "")));

    assertThat(ring.trouble(STOOL, ALL).orElseThrow()).contains("ring, which is no component");
    assertThat(near.trouble(STOOL, ALL).orElseThrow()).contains("\"house\"");
    assertThat(ALL.trouble(STOOL, ALL)).isEmpty();
  }

  @Test
  void aComponentThatIsWrittenAnewHasNoBoxAnyMoreButItsRelations() {
    Entries left = ALL.withoutParts(Set.of("legs"));
    assertThat(left.parts()).noneMatch(part -> part.name().equals("legs")).isNotEmpty();
    assertThat(left.relations()).isEqualTo(ALL.relations());
  }

  @Test
  void whoeverChangesAComponentIsToldWhatConcernsIt() {
    assertThat(ALL.told(Set.of("legs")).lines())
        .hasSize(3)
        .noneMatch(line -> line.contains("\"component\":{\"name\":\"seat\""));
    assertThat(Entries.NONE.told(Set.of("legs"))).isEmpty();
  }

  @Test
  void whatIsMadeIsHeldAgainstItByTheNumbersOfTheProgram() {
    Inspection inspection = Inspection.of(ALL, ALL.keep(STOOL));
    Made.Thing legs = thing("Legs", "legs", 0.15, 0, 0.41);
    Made sound = made(thing("Seat", "seat", 0.2, 0.41, 0.45), legs);
    Made low = made(thing("Seat", "seat", 0.2, 0.31, 0.35), legs);

    assertThat(inspection.faults(sound, Sample.USUAL)).isEmpty();
    assertThat(inspection.faults(low, Sample.USUAL))
        .extracting(Fault::text)
        .anyMatch(text -> text.startsWith("It does not fill its box"))
        .anyMatch(text -> text.startsWith("seat rests on legs"));
    Sample higher = new Sample("with HEIGHT = 0.85", Map.of("HEIGHT", new Value.Real(0.85)));
    assertThat(inspection.faults(sound, higher))
        .extracting(Fault::component)
        .contains("seat", "legs");
  }

  private static Made.Thing thing(
      String name, String component, double half, double bottom, double top) {
    return new Made.Thing(
        name,
        component,
        new Corners(new double[] {-half, -half, bottom}, new double[] {half, half, top}),
        0,
        false,
        List.of());
  }

  private static Made made(Made.Thing... things) {
    return new Made(
        Map.of("seat", 1, "legs", 3),
        List.of(things),
        List.of(
            new Made.Meeting("Seat", "Legs", Optional.empty()),
            new Made.Meeting("Legs", "ground", Optional.empty())),
        List.of(),
        List.of(),
        List.of());
  }
}
