package org.cos3d.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.cos3d.blueprint.Answers;
import org.cos3d.prompt.Fields;
import org.cos3d.prompt.Form;
import org.cos3d.prompt.Form.Field;
import org.cos3d.prompt.Form.Plain;
import org.cos3d.prompt.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The form of answers is what readers read and what providers are told, and recorded ones keep to
 * it.
 */
class AnswerFormsTest {

  private static final Path ASSETS = Path.of("../test-assets");

  @ParameterizedTest
  @ValueSource(strings = {"exchanges/bench/planner.blueprint.md", "blueprints/stool.json"})
  void recordedPlansKeepToTheSchema(String file) throws Exception {
    assertThat(wrong(Answers.form(), Files.readString(ASSETS.resolve(file)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"editor.Garden_bench.md", "editor.Garden_bench.2.md"})
  void recordedEditsKeepToTheSchema(String file) throws Exception {
    JsonObject answer =
        JsonParser.parseString(Files.readString(ASSETS.resolve("exchanges/bench").resolve(file)))
            .getAsJsonObject();
    answer.remove("touches"); // of an older form, and not read

    assertThat(wrong(EditReader.FORM, answer.toString())).isEmpty();
    EditReader.read(answer.toString());
  }

  @Test
  void theSchemaRefusesWhatTheFormDoesNotHave() {
    assertThat(wrong(EditReader.FORM, "{\"touches\": []}")).isNotEmpty();
    assertThat(wrong(EditReader.FORM, "{\"set\": {\"WIDTH\": {}}}")).isNotEmpty();
    assertThat(wrong(EditReader.FORM, "{\"set\": {\"WIDTH\": 2, \"WOOD\": [0, 0, 1]}}")).isEmpty();
    assertThat(wrong(Answers.form(), "{\"relations\": [{\"kind\": \"near\", \"of\": \"seat\"}]}"))
        .isNotEmpty();
  }

  /** A field of the form that no reader reads would accept anything. */
  @Test
  void everyFieldOfAnEditIsRead() {
    for (Field field : EditReader.FORM.fields()) {
      if (!field.name().equals("choices") && !field.name().equals("say")) {
        assertThatThrownBy(
                () -> EditReader.read("{\"%s\": %s}".formatted(field.name(), wrong(field))))
            .as(field.name())
            .isInstanceOf(Malformed.class)
            .hasMessageContaining(field.name());
      }
    }
  }

  @Test
  void aReaderThatAsksForWhatTheFormDoesNotHaveIsWrong() throws Exception {
    Form form = Form.of(Form.may("say", Plain.TEXT));
    Fields fields = Fields.of("{\"say\": \"done\", \"touches\": \"all\"}", form);

    assertThat(fields.text("say")).isEqualTo("done");
    assertThatThrownBy(() -> fields.text("touches")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> fields.has("touches")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> fields.number("say")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> fields.objects("say")).isInstanceOf(IllegalStateException.class);
  }

  /** A value of a kind that the field never holds. */
  private static String wrong(Field field) {
    return field.kind() == Plain.TRUTH ? "\"yes\"" : "true";
  }

  private static Set<?> wrong(Form form, String answer) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(form.schema().toString());
    try {
      return schema.validate(new ObjectMapper().readTree(answer));
    } catch (IOException e) {
      throw new IllegalArgumentException("no JSON: " + answer, e);
    }
  }
}
