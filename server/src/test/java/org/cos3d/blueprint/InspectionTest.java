package org.cos3d.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cos3d.blueprint.Made.Meeting;
import org.cos3d.blueprint.Made.Sunk;
import org.cos3d.blueprint.Made.Thing;
import org.cos3d.program.Value;
import org.junit.jupiter.api.Test;

/** What was made is held against its blueprint, and each fault goes to the component concerned. */
class InspectionTest {

  private final Map<String, Integer> counts = new LinkedHashMap<>(Map.of("seat", 1, "legs", 3));
  private final List<Thing> things = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Sunk> sunk = new ArrayList<>();
  private final List<String> floating = new ArrayList<>();
  private final List<Made.Gap> gaps = new ArrayList<>();

  @Test
  void whatIsAsItShouldBeHasNoFaults() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);

    assertThat(faults(Stool.blueprint(), Sample.USUAL)).isEmpty();
  }

  @Test
  void aPartThatIsTooHighIsToldWhereItIsAndWhereItShouldBe() throws Exception {
    things.add(thing("Seat", "seat", box(-0.18, -0.18, 0.42, 0.18, 0.18, 0.45), 0, false));
    legs(0.41, false);
    floating.add("Seat");

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "seat: seat rests on legs, but Seat has its underside at Z = 0.42 m; wanted: the plane is SEAT_UNDER, Z = 0.41 m.");
  }

  @Test
  void whereThePartnerIsShortThePartnerIsConcerned() throws Exception {
    seat(0.41, 0);
    legs(0.398, false);
    floating.add("Seat");

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "legs: seat rests on legs, but Leg.1 has its upper side at Z = 0.398 m; wanted: the plane is SEAT_UNDER, Z = 0.41 m.");
  }

  @Test
  void whatComesThroughThePlaneIsConcerned() throws Exception {
    seat(0.41, 0);
    legs(0.43, true);
    sunk.add(new Sunk("Leg.1", "Seat", 0.02));

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "legs: seat rests on legs, but it runs 0.02 m deep into seat; wanted: the plane is SEAT_UNDER, Z = 0.41 m.");
  }

  @Test
  void meetingInAnotherPlaneIsNoContact() throws Exception {
    seat(0.41, 0);
    legs(0.41, false);
    meetings.add(new Meeting("Leg.1", "Seat", Optional.of(box(0, 0, 0.42, 0.1, 0.1, 0.43))));

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "seat: seat rests on legs, but they meet at Z = 0.42 m to 0.43 m; wanted: the plane is SEAT_UNDER, Z = 0.41 m.");
  }

  @Test
  void objectsAreCountedAtTheSettingThatIsTried() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    Sample more = new Sample("with LEGS = 5", Map.of("LEGS", new Value.Whole(5)));

    assertThat(faults(Stool.blueprint(), more))
        .containsExactly("legs: It makes 3 objects; 5 are wanted: LEGS of \"Leg\", with LEGS = 5.");
  }

  @Test
  void theBoxIsThatOfTheSetting() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    Sample wide = new Sample("with WIDTH = 0.5", Map.of("WIDTH", new Value.Real(0.5)));

    assertThat(faults(Stool.blueprint(), wide))
        .hasSize(2)
        .allMatch(text -> text.endsWith(", with WIDTH = 0.5."))
        .anyMatch(text ->
            text.startsWith(
                "seat: It does not fill its box, or leaves it: along X it goes from -0.18 m to 0.18 m, and its box from -0.25 m to 0.25 m;"));
  }

  @Test
  void whatFloatsByItselfIsTold() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    floating.add("Leg.2");

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly("legs: Nothing joins Leg.2 to the ground.");
  }

  @Test
  void whatIsNearestToWhatFloatsIsTold() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    floating.addAll(List.of("Leg.1", "Leg.2"));
    gaps.add(new Made.Gap("Leg.2", "Seat", 0.0016));

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "legs: Nothing joins Leg.1, Leg.2 to the ground: what Leg.2 is nearest to is Seat, 0.0016 m away; up to 0.001 m counts as touching.");
    gaps.set(0, new Made.Gap("Leg.1", Blueprint.GROUND, 0.25));
    assertThat(faults(Stool.blueprint(), Sample.USUAL).getFirst())
        .contains("what Leg.1 is nearest to is the ground, 0.25 m away;");
  }

  @Test
  void whatFloatsForWantOfAnotherIsNotTold() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    counts.put("legs", 2);
    floating.add("Seat");

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly("legs: It makes 2 objects; 3 are wanted: LEGS of \"Leg\".");
  }

  @Test
  void unsoundMeshesAreTold() throws Exception {
    things.add(thing("Seat", "seat", box(-0.18, -0.18, 0.41, 0.18, 0.18, 0.45), 4, true));
    legs(0.41, true);

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "seat: Its mesh is unsound: it is not closed, edges without exactly two faces: Seat (4) (bodies of one mesh may not share edges: sink one into the other by a little); faces look inward, or neighbours to different sides: Seat.");
  }

  @Test
  void whatIsLopsidedIsTold() throws Exception {
    seat(0.41, 0.009);
    legs(0.41, true);

    assertThat(faults(Stool.blueprint(), Sample.USUAL))
        .containsExactly(
            "seat: seat symmetric itself, but Seat has nothing that mirrors it; wanted: it mirrors itself in X = 0.");
  }

  @Test
  void strangersMustNotRunIntoEachOther() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    meetings.add(new Meeting("Seat", Blueprint.GROUND, Optional.empty()));
    sunk.add(new Sunk("Leg.1", "Seat", 0.012));
    String related = "\"to\": \"legs\", \"at\": \"SEAT_UNDER\"";

    assertThat(faults(Stool.blueprint(related, "\"to\": \"ground\""), Sample.USUAL))
        .containsExactly("legs: It runs 0.012 m deep into seat, with which it has no relation.");
  }

  @Test
  void whatStandsUnevenlyIsTold() throws Exception {
    seat(0.41, 0);
    legs(0.41, true);
    String symmetric = "\"kind\": \"symmetric\", \"of\": \"seat\", \"axis\": \"X\"";
    Blueprint row =
        Stool.blueprint(symmetric, "\"kind\": \"repeated\", \"of\": \"legs\", \"axis\": \"X\"");

    assertThat(faults(row, Sample.USUAL)).isEmpty();
    things.set(1, thing("Leg.1", "legs", box(-0.18, -0.18, 0, -0.02, -0.14, 0.41), 0, false));
    assertThat(faults(row, Sample.USUAL))
        .containsExactly(
            "legs: legs repeated itself, but the steps between Leg.1, Leg.2, Leg.3 are 0.1 m to 0.16 m; wanted: they are even along X.");
  }

  @Test
  void whatDidNotRunIsPassedOver() throws Exception {
    seat(0.41, 0);
    counts.remove("legs");
    floating.add("Seat");

    assertThat(faults(Stool.blueprint(), Sample.USUAL)).isEmpty();
  }

  private void seat(double under, double aside) {
    things.add(
        thing(
            "Seat",
            "seat",
            box(-0.18 + aside, -0.18, under, 0.18 + aside, 0.18, under + 0.04),
            0,
            false));
  }

  private void legs(double top, boolean touching) {
    double[][] places = {{-0.16, -0.16}, {0, 0.16}, {0.16, -0.16}};
    for (int leg = 1; leg <= places.length; leg++) {
      double x = places[leg - 1][0];
      double y = places[leg - 1][1];
      String name = "Leg." + leg;
      things.add(
          thing(name, "legs", box(x - 0.02, y - 0.02, 0, x + 0.02, y + 0.02, top), 0, false));
      meetings.add(
          new Meeting(name, Blueprint.GROUND, Optional.of(box(x - 0.02, y - 0.02, 0, x, y, 0))));
      if (touching) {
        meetings.add(
            new Meeting(name, "Seat", Optional.of(box(x - 0.02, y - 0.02, 0.41, x, y, top))));
      }
    }
  }

  private List<String> faults(Blueprint blueprint, Sample sample) throws Exception {
    Made made = new Made(counts, things, meetings, sunk, floating, gaps);
    return Inspection.of(blueprint).faults(made, sample).stream()
        .map(fault -> fault.component() + ": " + fault.text())
        .toList();
  }

  private static Corners box(double... sides) {
    return new Corners(
        new double[] {sides[0], sides[1], sides[2]}, new double[] {sides[3], sides[4], sides[5]});
  }

  private static Thing thing(
      String name, String component, Corners box, int openEdges, boolean inward) {
    return new Thing(name, component, box, openEdges, inward, List.of());
  }
}
