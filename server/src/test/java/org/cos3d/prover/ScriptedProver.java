package org.cos3d.prover;

import com.google.protobuf.ByteString;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.cos3d.v1.CatalogPart;
import org.cos3d.v1.ComponentProof;
import org.cos3d.v1.Failure;
import org.cos3d.v1.FitPicture;
import org.cos3d.v1.Fitted;
import org.cos3d.v1.FittedPicture;
import org.cos3d.v1.Fitting;
import org.cos3d.v1.FromProver;
import org.cos3d.v1.GateFinding;
import org.cos3d.v1.Host;
import org.cos3d.v1.Job;
import org.cos3d.v1.Measures;
import org.cos3d.v1.ParameterChange;
import org.cos3d.v1.Picture;
import org.cos3d.v1.Proof;
import org.cos3d.v1.Ready;
import org.cos3d.v1.Running;
import org.cos3d.v1.ToProver;

/**
 * A prover without Blender, in a process of its own: speaks the contract, and does what the lines
 * of a program say, each a word and the name of a component.
 */
final class ScriptedProver {

  /** Before the six sides of the box that a component makes, lowest corner first, and ";". */
  private static final String PLACED = "box=";

  /**
   * Before values of parameters, each as {@code NAME==0.5}, at which a component fails where the
   * program has all of them, and ";".
   */
  private static final String FAILS_WHEN = "fails_when=";

  /**
   * Before how many provers somebody kills before the component runs in one, and ";", and a file
   * that remembers them, and ";".
   */
  private static final String KILLED = "killed=";

  /** The exit code of a process that SIGKILL ended. */
  private static final int BY_SIGKILL = 137;

  private final DataInputStream in = new DataInputStream(System.in);
  private final DataOutputStream out = new DataOutputStream(System.out);
  private long memory = 100L << 20;

  private ScriptedProver() {}

  /** Arguments: how it starts ("ready", "slow", "hung", "dead", "old", "bare"). */
  public static void main(String[] arguments) throws Exception {
    System.out.println("Blender 9.9.9 (says something of itself)");
    switch (arguments[0]) {
      case "slow" -> Thread.sleep(800);
      case "hung" -> Thread.sleep(600_000);
      case "dead" -> System.exit(3);
      default -> {}
    }
    new ScriptedProver()
        .work(
            arguments[0].equals("old") ? 0 : 1,
            arguments[0].equals("bare") ? List.of("limits") : List.of("script", "no network"));
  }

  private void work(int protocol, List<String> isolation) throws Exception {
    out.writeBytes("COS3D-PROVER-1\n");
    Host host = Host.newBuilder().setName("Blender").setVersion("9.9.9").setBuild("abc").build();
    Ready.Builder ready =
        Ready.newBuilder().setProtocol(protocol).setHost(host).addAllIsolation(isolation);
    say(FromProver.newBuilder().setReady(ready.setMemory(memory)));
    while (true) {
      ToProver message = ToProver.parseFrom(next());
      if (message.hasFarewell()) {
        return;
      }
      if (message.hasCatalog()) {
        for (int part = 0; part < 2; part++) {
          CatalogPart.Builder told = CatalogPart.newBuilder().setIndex(part).setCount(2);
          say(
              FromProver.newBuilder()
                  .setCatalog(told.setData(ByteString.copyFromUtf8("part " + part + "\n"))));
        }
        continue;
      }
      say(FromProver.newBuilder().setProof(prove(message.getJob())));
    }
  }

  private byte[] next() throws IOException {
    try {
      return in.readNBytes(in.readInt());
    } catch (EOFException e) {
      System.exit(0);
      throw e;
    }
  }

  private Proof prove(Job job) throws Exception {
    Proof.Builder proof = Proof.newBuilder().setJob(job.getId()).setSeconds(0.01);
    Measures.Builder measures = Measures.newBuilder();
    proof.setVerdict(Proof.Verdict.VERDICT_PROVEN);
    for (String line : job.getProgram().lines().toList()) {
      List<String> words = List.of(line.strip().split(" "));
      String name = words.getLast();
      if (job.getComponentsCount() > 0 && !job.getComponentsList().contains(name)) {
        continue;
      }
      switch (words.getFirst()) {
        case "refuse" -> {
          GateFinding finding =
              GateFinding.newBuilder().setLine(7).setFamily("import").setText("no " + name).build();
          return proof.setVerdict(Proof.Verdict.VERDICT_REFUSED).addFindings(finding).build();
        }
        case "die" -> Runtime.getRuntime().halt(9);
        case "stall" -> Thread.sleep(600_000);
        case String word when word.startsWith(KILLED) -> perish(word.substring(KILLED.length()));
        default -> {}
      }
      say(
          FromProver.newBuilder()
              .setRunning(Running.newBuilder().setJob(job.getId()).setComponent(name)));
      boolean fails = failsWhen(words.getFirst(), job.getProgram());
      ComponentProof component = run(fails ? "raise" : words.getFirst(), name);
      proof.addComponents(component);
      if (component.getStatus().equals("failed")) {
        proof.setVerdict(Proof.Verdict.VERDICT_FAILED);
        break;
      }
      measures.addObjects(name).addComponents(name).addVertices(8);
      if (words.getFirst().startsWith(PLACED)) {
        String sides = words.getFirst().substring(PLACED.length()).replace(";", "");
        for (String side : sides.split(",", -1)) {
          measures.addBoxes(Double.parseDouble(side));
        }
      }
    }
    for (String view : job.getViewsList()) {
      Picture.Builder picture = Picture.newBuilder().setJob(job.getId()).setView(view);
      picture.setPng(ByteString.copyFromUtf8("picture of " + view));
      say(FromProver.newBuilder().setPicture(picture));
    }
    if (job.hasFit()) {
      proof.setFitted(fit(job));
    }
    measures.addAllContacts(
        measures.getBoxesCount() == 0
            ? List.of(0, measures.getObjectsCount())
            : piled(measures.getBoxesList()));
    String process = Long.toString(ProcessHandle.current().pid());
    return proof.setMeasures(measures).setMemory(memory).setOutput(process).build();
  }

  /** Contacts of boxes that stand on the ground, or on each other. */
  private static List<Integer> piled(List<Double> boxes) {
    List<Integer> contacts = new ArrayList<>();
    int count = boxes.size() / 6;
    for (int upper = 0; upper < count; upper++) {
      double under = boxes.get(6 * upper + 2);
      if (under <= 0) {
        contacts.addAll(List.of(upper, count));
      }
      for (int lower = 0; lower < count; lower++) {
        if (lower != upper && Math.abs(under - boxes.get(6 * lower + 5)) < 0.001) {
          contacts.addAll(List.of(upper, lower));
        }
      }
    }
    return contacts;
  }

  /** The first picture says what comes of it: "better", "no better", "busy" or "stall". */
  private Fitted fit(Job job) throws Exception {
    say(
        FromProver.newBuilder()
            .setFitting(Fitting.newBuilder().setJob(job.getId()).setShare(0.5).setOverlap(0.875)));
    String word = job.getFit().getPictures(0).getImage().toStringUtf8();
    if (word.equals("stall")) {
      Thread.sleep(600_000);
    }
    Fitted.Builder fitted = Fitted.newBuilder().setSeconds(0.02).setRuns(3);
    for (FitPicture picture : job.getFit().getPicturesList()) {
      boolean busy = picture.getImage().toStringUtf8().equals("busy");
      FittedPicture.Builder outline =
          FittedPicture.newBuilder().setBefore(0.8).setAfter(word.equals("better") ? 0.975 : 0.8);
      fitted.addPictures(
          busy
              ? outline.setTrouble("its background is not of one colour")
              : outline.setMask(picture.getMask().isEmpty() ? "background" : "mask"));
    }
    if (word.equals("busy")) {
      return fitted.setTrouble("no outline can be made from the pictures").build();
    }
    fitted.setKept(word.equals("better")).addUnseen("LEGS");
    if (word.equals("better")) {
      fitted.addParameters(
          ParameterChange.newBuilder().setName("HEIGHT").setOld("0.45").setNew("0.52"));
    }
    return fitted.build();
  }

  private static void perish(String told) throws IOException {
    String[] words = told.split(";", -1);
    Path dead = Path.of(words[1]);
    if (Files.size(dead) < Integer.parseInt(words[0])) {
      Files.writeString(dead, ".", StandardOpenOption.APPEND);
      Runtime.getRuntime().halt(BY_SIGKILL);
    }
  }

  private static boolean failsWhen(String word, String program) {
    if (!word.startsWith(FAILS_WHEN)) {
      return false;
    }
    String values = word.substring(FAILS_WHEN.length()).replace(";", "").replace("==", " = ");
    return List.of(values.split(",", -1)).stream()
        .allMatch(one -> program.lines().anyMatch(line -> line.startsWith(one + " ")));
  }

  private ComponentProof run(String word, String name) throws Exception {
    ComponentProof.Builder component = ComponentProof.newBuilder().setName(name);
    switch (word) {
      case "sleep" -> Thread.sleep(120);
      case "hang" -> Thread.sleep(600_000);
      case "fork" -> {
        new ProcessBuilder("sleep", "600").start();
        Thread.sleep(600_000);
      }
      case "crash" -> Runtime.getRuntime().halt(11);
      case "watchdog" -> Runtime.getRuntime().halt(1);
      case "grow" -> memory += 600L << 20;
      case "lie" ->
          say(
              FromProver.newBuilder()
                  .setRunning(Running.newBuilder().setJob("job-of-nobody").setComponent(name)));
      case "raise" -> {
        return component
            .setStatus("failed")
            .setFailure(
                Failure.newBuilder().setFamily("exception").setLine(3).setText("no " + name))
            .build();
      }
      default -> {}
    }
    return component.setStatus("ok").addObjects(name).build();
  }

  private void say(FromProver.Builder message) throws IOException {
    byte[] bytes = message.build().toByteArray();
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }
}
