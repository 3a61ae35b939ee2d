package org.cos3d.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void formsAreEqualWhereOnlyDeclaredLiteralsDiffer() {
    String text =
        """
        LENGTH = 0.4  # m, 0.1 to 0.9
        WOOD = (0.1, 0.2, 0.3)  # color
        COUNT = 4
        LABEL = "x"  # text
        """;
    String form = Programs.read(text).form();

    assertThat(Programs.read(text.replace("0.4", "0.55").replace("0.2,", "0.9,")).form())
        .isEqualTo(form);
    assertThat(Programs.read(text.replace("0.4", "5.0")).form()).as("beyond").isNotEqualTo(form);
    assertThat(Programs.read(text.replace("0.9", "9.9")).form()).as("range").isNotEqualTo(form);
    assertThat(Programs.read(text.replace("4\n", "5\n")).form()).as("no range").isNotEqualTo(form);
    assertThat(Programs.read(text.replace("x", "y")).form()).as("text").isNotEqualTo(form);
  }
}
