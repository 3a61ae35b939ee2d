package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cos3d.blueprint.Blueprint.Box;
import org.cos3d.blueprint.Blueprint.Objects;
import org.cos3d.blueprint.Blueprint.Part;
import org.junit.jupiter.api.Test;

/** Which components are written together. */
class GroupsTest {

  private static final Box BOX = new Box(List.of("0", "0", "0"), List.of("1", "1", "1"));

  @Test
  void simpleOnesComeTogetherAndOthersStayAlone() {
    List<Part> parts =
        List.of(
            part("top", "solid", 100, 1),
            part("frame", "solid", 900, 1),
            part("legs", "repeated", 300, 2),
            part("cloth", "cloth", 50, 1),
            part("drawers", "solid", 200, 3),
            part("feet", "solid", 300, 1));

    assertThat(names(Groups.of(parts)))
        .containsExactly(
            List.of("top", "legs", "feet"), List.of("frame"), List.of("cloth"), List.of("drawers"));
  }

  @Test
  void aGroupIsNoMoreThanOneLargerComponent() {
    List<Part> parts =
        IntStream.range(0, 9).mapToObj(number -> part("p" + number, "solid", 300, 1)).toList();

    assertThat(names(Groups.of(parts)))
        .containsExactly(
            List.of("p0", "p1", "p2"), List.of("p3", "p4", "p5"), List.of("p6", "p7", "p8"));
  }

  @Test
  void eachIsInOneGroupAndTheOrderStays() {
    for (int seed = 0; seed < 300; seed++) {
      Random dice = new Random(seed);
      List<Part> parts = new ArrayList<>();
      for (int number = dice.nextInt(24); number >= 0; number--) {
        String kind = List.of("solid", "repeated", "text").get(dice.nextInt(3));
        parts.add(part("p" + parts.size(), kind, dice.nextInt(700), 1 + dice.nextInt(3)));
      }
      List<List<Part>> groups = Groups.of(parts);

      assertThat(groups.stream().flatMap(List::stream))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(parts);
      assertThat(groups).allMatch(group -> isInOrder(group, parts));
      assertThat(isInOrder(groups.stream().map(List::getFirst).toList(), parts)).isTrue();
      assertThat(groups)
          .filteredOn(group -> group.size() > 1)
          .allMatch(group -> group.size() <= 4 && characters(group) <= 1_000)
          .allMatch(group -> group.stream().noneMatch(one -> one.kind().equals("text")));
    }
  }

  private static boolean isInOrder(List<Part> some, List<Part> all) {
    return IntStream.range(1, some.size())
        .allMatch(at -> all.indexOf(some.get(at - 1)) < all.indexOf(some.get(at)));
  }

  private static int characters(List<Part> group) {
    return group.stream().mapToInt(one -> one.shape().length()).sum();
  }

  private static List<List<String>> names(List<List<Part>> groups) {
    return groups.stream().map(group -> group.stream().map(Part::name).toList()).toList();
  }

  private static Part part(String name, String kind, int characters, int objects) {
    List<Objects> made =
        IntStream.range(0, objects).mapToObj(number -> new Objects("o" + number, "1")).toList();
    return new Part(name, "Part.", kind, "x".repeat(characters), "", BOX, made, List.of());
  }
}
