package org.cos3d;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cos3d.blueprint.Planner;
import org.cos3d.component.Editor;
import org.cos3d.component.Writer;
import org.cos3d.critic.Critic;
import org.cos3d.patch.Patches;
import org.cos3d.patch.Step;
import org.cos3d.prover.Provers;
import org.cos3d.rpc.Door;
import org.cos3d.rules.Rules;
import org.cos3d.scene.SceneMirror;
import org.cos3d.session.Studio;
import org.junit.jupiter.api.Test;

/** The house: the import graph is the flow of data, and its arrows run down only. */
class LayersTest {

  private static final JavaClasses ROOMS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/v1/"))
          .importPackages("org.cos3d");

  @Test
  void arrowsRunDownOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("Main")
        .definedBy("org.cos3d")
        .layer("rpc")
        .definedBy("org.cos3d.rpc..")
        .layer("session")
        .definedBy("org.cos3d.session..")
        .layer("prover")
        .definedBy("org.cos3d.prover..")
        .layer("patch")
        .definedBy("org.cos3d.patch..")
        .layer("component")
        .definedBy("org.cos3d.component..")
        .layer("critic")
        .definedBy("org.cos3d.critic..")
        .layer("blueprint")
        .definedBy("org.cos3d.blueprint..")
        .layer("model")
        .definedBy("org.cos3d.model..")
        .layer("prompt")
        .definedBy("org.cos3d.prompt..")
        .layer("rules")
        .definedBy("org.cos3d.rules..")
        .layer("check")
        .definedBy("org.cos3d.check..")
        .layer("notes")
        .definedBy("org.cos3d.notes..")
        .layer("program")
        .definedBy("org.cos3d.program..")
        .layer("retrieval")
        .definedBy("org.cos3d.retrieval..")
        .layer("catalog")
        .definedBy("org.cos3d.catalog..")
        .layer("scene")
        .definedBy("org.cos3d.scene..")
        .whereLayer("Main")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("rpc")
        .mayOnlyBeAccessedByLayers("Main")
        .whereLayer("session")
        .mayOnlyBeAccessedByLayers("Main", "rpc")
        .whereLayer("prover")
        .mayOnlyBeAccessedByLayers("Main", "session", "rpc")
        .whereLayer("patch")
        .mayOnlyBeAccessedByLayers("session", "rpc", "prover")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("patch", "session")
        .whereLayer("component")
        .mayOnlyBeAccessedByLayers("session")
        .whereLayer("blueprint")
        .mayOnlyBeAccessedByLayers("session", "component", "critic")
        .whereLayer("critic")
        .mayOnlyBeAccessedByLayers("session")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("Main", "session", "component", "critic", "blueprint")
        .whereLayer("prompt")
        .mayOnlyBeAccessedByLayers("session", "component", "critic", "blueprint")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("Main", "session", "component")
        .whereLayer("notes")
        .mayOnlyBeAccessedByLayers("Main", "session", "check", "retrieval")
        .whereLayer("program")
        .mayOnlyBeAccessedByLayers(
            "rules", "patch", "blueprint", "component", "retrieval", "check", "session", "Main")
        .whereLayer("retrieval")
        .mayOnlyBeAccessedByLayers("session", "Main")
        .whereLayer("catalog")
        .mayOnlyBeAccessedByLayers("retrieval", "check", "session", "Main")
        .whereLayer("scene")
        .mayOnlyBeAccessedByLayers("rules", "patch", "prover", "session", "rpc")
        .check(ROOMS);
  }

  @Test
  void noRoomsRunInCircles() {
    slices().matching("org.cos3d.(*)..").should().beFreeOfCycles().check(ROOMS);
  }

  @Test
  void everyClassIsInARoomOfThePlan() {
    classes()
        .should()
        .resideInAnyPackage(
            "org.cos3d",
            "org.cos3d.rpc",
            "org.cos3d.session",
            "org.cos3d.prover",
            "org.cos3d.patch",
            "org.cos3d.blueprint",
            "org.cos3d.component",
            "org.cos3d.critic",
            "org.cos3d.model",
            "org.cos3d.prompt",
            "org.cos3d.rules",
            "org.cos3d.program",
            "org.cos3d.catalog",
            "org.cos3d.retrieval",
            "org.cos3d.check",
            "org.cos3d.notes",
            "org.cos3d.scene")
        .check(ROOMS);
  }

  @Test
  void onlyTheHallOpensDoors() {
    for (Class<?> door :
        List.of(
            Patches.class,
            Rules.class,
            SceneMirror.class,
            Editor.class,
            Writer.class,
            Critic.class,
            Planner.class)) {
      noClasses()
          .that()
          .resideOutsideOfPackages("org.cos3d.session..", door.getPackageName() + "..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(door)
          .check(ROOMS);
    }
    noClasses()
        .that()
        .resideOutsideOfPackages("org.cos3d", "org.cos3d.session..", "org.cos3d.prover..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Provers.class)
        .check(ROOMS);
    for (Class<?> door : List.of(Door.class, Studio.class)) {
      noClasses()
          .that()
          .resideOutsideOfPackages("org.cos3d", "org.cos3d.rpc", door.getPackageName())
          .should()
          .dependOnClassesThat()
          .areAssignableTo(door)
          .check(ROOMS);
    }
  }

  @Test
  void onlyTheDoorKnowsTheWire() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cos3d.rpc..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.cos3d.v1..", "io.grpc..", "com.google.protobuf..")
        .check(ROOMS);
  }

  @Test
  void onlyTheProverRoomStartsProcesses() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cos3d.prover..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ProcessBuilder.class)
        .check(ROOMS);
  }

  @Test
  void onlyTheProgramRoomKnowsTheParser() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cos3d.program..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.treesitter..")
        .check(ROOMS);
  }

  /** Actions are not tried before they run, so their code has one source. */
  @Test
  void actionsComeFromTheCollectionOnly() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.cos3d.patch.Draft")
        .should()
        .callConstructorWhere(
            target(owner(type(Step.RunAction.class)))
                .as("a step that runs an action is made from the rules' collection"))
        .check(ROOMS);
  }

  @Test
  void onlyTheLibraryKnowsTheIndex() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.cos3d.retrieval..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "org.tartarus.snowball..")
        .check(ROOMS);
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> large = new ArrayList<>();
    List<String> tooLarge = new ArrayList<>();
    int files = 0;
    for (Path file : javaFiles()) {
      long lines;
      try (Stream<String> text = Files.lines(file)) {
        lines = text.count();
      }
      files++;
      if (lines > 300) {
        large.add(file + ": " + lines);
      }
      if (lines > 500) {
        tooLarge.add(file + ": " + lines);
      }
    }

    assertThat(files).isGreaterThan(50);
    assertThat(tooLarge).as("files of more than 500 lines").isEmpty();
    assertThat(large).as("files of more than 300 lines").hasSizeLessThanOrEqualTo(files / 20);
  }

  private static List<Path> javaFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
