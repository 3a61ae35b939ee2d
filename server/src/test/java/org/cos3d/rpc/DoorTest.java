package org.cos3d.rpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import io.grpc.ManagedChannel;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.reflection.v1.ServerReflectionGrpc;
import io.grpc.reflection.v1.ServerReflectionRequest;
import io.grpc.reflection.v1.ServerReflectionResponse;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cos3d.v1.Answer;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.FromServer.MessageCase;
import org.cos3d.v1.Heartbeat;
import org.cos3d.v1.ObjectColumns;
import org.cos3d.v1.SceneSnapshot;
import org.cos3d.v1.StudioGrpc;
import org.cos3d.v1.TurnedAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {

  @TempDir private Path journals;
  private TestStudio server;

  @BeforeEach
  void open() throws Exception {
    server = TestStudio.open(journals);
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void refusesAWrongTokenWithTheFix() {
    try (FakeHost host = new FakeHost(server.door().port(), "guessed")) {
      assertThat(host.end().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
      assertThat(host.end().getDescription()).contains("not the one of this server", "server.json");
    }
  }

  @Test
  void refusesHealthWithoutTheTokenAndAnswersItWithTheToken() {
    try (FakeHost host = server.host()) {
      ManagedChannel channel = host.channel();
      HealthCheckRequest request =
          HealthCheckRequest.newBuilder().setService(StudioGrpc.SERVICE_NAME).build();

      assertThatThrownBy(() -> HealthGrpc.newBlockingStub(channel).check(request))
          .isInstanceOf(StatusRuntimeException.class)
          .hasMessageContaining("UNAUTHENTICATED")
          .hasMessageContaining("carries no token");
      assertThat(
              HealthGrpc.newBlockingStub(channel)
                  .withInterceptors(
                      MetadataUtils.newAttachHeadersInterceptor(
                          FakeHost.authorization(TestStudio.TOKEN)))
                  .check(request)
                  .getStatus())
          .isEqualTo(ServingStatus.SERVING);
    }
  }

  @Test
  void tellsItsServicesByReflection() {
    try (FakeHost host = server.host()) {
      CompletableFuture<ServerReflectionResponse> told = new CompletableFuture<>();
      var requests =
          ServerReflectionGrpc.newStub(host.channel())
              .withInterceptors(
                  MetadataUtils.newAttachHeadersInterceptor(
                      FakeHost.authorization(TestStudio.TOKEN)))
              .serverReflectionInfo(first(told));

      requests.onNext(ServerReflectionRequest.newBuilder().setListServices("").build());

      assertThat(told.orTimeout(10, TimeUnit.SECONDS).join().getListServicesResponse().toString())
          .contains("cos3d.v1.Studio", "grpc.health.v1.Health");
    }
  }

  @Test
  void welcomesAHost() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      var welcome = host.hear(MessageCase.WELCOME).getWelcome();

      assertThat(welcome.getProtocol()).isEqualTo(1);
      assertThat(welcome.getVersion()).isEqualTo("0.1.0");
      assertThat(welcome.getDemonstrationsList()).contains("chair");
      assertThat(welcome.getModel()).isEmpty();
    }
  }

  @Test
  void givesASignOfLifeWhileVirtualThreadsCompute() throws Exception {
    int carriers = Runtime.getRuntime().availableProcessors();
    CountDownLatch computing = new CountDownLatch(carriers);
    AtomicBoolean enough = new AtomicBoolean();
    try (FakeHost host = server.host().hello(1)) {
      host.hear(MessageCase.WELCOME);
      for (int i = 0; i < carriers; i++) {
        Thread.startVirtualThread(() -> {
          computing.countDown();
          while (!enough.get()) {
            Thread.onSpinWait();
          }
        });
      }
      computing.await();

      host.say(FromHost.newBuilder().setHeartbeat(Heartbeat.newBuilder().setNumber(3)));

      assertThat(host.hear(MessageCase.HEARTBEAT).getHeartbeat().getNumber()).isEqualTo(3);
    } finally {
      enough.set(true);
    }
  }

  @Test
  void turnsAHostOfAnotherContractAwayAndSaysWhichHalfToUpdate() throws Exception {
    try (FakeHost older = server.host().hello(0);
        FakeHost newer = server.host().hello(2)) {
      TurnedAway tooOld = older.hear(MessageCase.TURNED_AWAY).getTurnedAway();
      TurnedAway tooNew = newer.hear(MessageCase.TURNED_AWAY).getTurnedAway();

      assertThat(tooOld.getReason()).isEqualTo(TurnedAway.Reason.REASON_HOST_TOO_OLD);
      assertThat(tooOld.getText()).contains("update the add-on");
      assertThat(tooNew.getReason()).isEqualTo(TurnedAway.Reason.REASON_SERVER_TOO_OLD);
      assertThat(tooNew.getText()).contains("update the server");
      assertThat(older.end().isOk()).isTrue();
      assertThat(newer.end().isOk()).isTrue();
    }
  }

  @Test
  void turnsAHostAwayThatDoesNotSayHelloFirst() throws Exception {
    try (FakeHost host = server.host().ask("r1", "a chair")) {
      assertThat(host.hear(MessageCase.TURNED_AWAY).getTurnedAway().getReason())
          .isEqualTo(TurnedAway.Reason.REASON_OUT_OF_ORDER);
      assertThat(host.end().isOk()).isTrue();
    }
  }

  @Test
  void turnsAHostAwayWhoseColumnsDoNotFitAndNamesTheColumn() throws Exception {
    ObjectColumns lame =
        ObjectColumns.newBuilder().addId("a").addId("b").addName("only one").build();
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(SceneSnapshot.newBuilder().setObjects(lame)));

      assertThat(host.hear(MessageCase.TURNED_AWAY).getTurnedAway().getText())
          .contains("\"name\" has 1 entries, but 2 objects need 2");
    }
  }

  @Test
  void skipsWhatItDoesNotKnow() throws Exception {
    UnknownFieldSet.Field newer =
        UnknownFieldSet.Field.newBuilder().addLengthDelimited(ByteString.copyFromUtf8("?")).build();
    try (FakeHost host = server.host().hello(1)) {
      host.say(
          FromHost.newBuilder()
              .setUnknownFields(UnknownFieldSet.newBuilder().addField(900, newer).build()));
      host.say(FromHost.newBuilder().setHeartbeat(Heartbeat.newBuilder().setNumber(42)));

      assertThat(host.hear(MessageCase.HEARTBEAT).getHeartbeat().getNumber()).isEqualTo(42);
    }
  }

  @Test
  void answersWhatItDoesNotUnderstandExactlyOnce() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(SceneSnapshot.getDefaultInstance()));
      Answer answer = host.ask("r1", "frobnicate the quux").answer();
      host.say(FromHost.newBuilder().setHeartbeat(Heartbeat.newBuilder().setNumber(1)));
      host.hear(MessageCase.HEARTBEAT);

      assertThat(answer.getRequest()).isEqualTo("r1");
      assertThat(answer.getStatus()).isEqualTo(Answer.Status.STATUS_NOT_UNDERSTOOD);
      assertThat(answer.getUnknownWordsList()).contains("frobnicate");
      assertThat(answer.getServerSeconds()).isPositive();
      assertThat(host.heard()).isEmpty();
    }
  }

  @Test
  void saysFarewellToEveryHostWhenItCloses() throws Exception {
    try (FakeHost one = server.host().hello(1);
        FakeHost other = server.host().hello(1)) {
      one.hear(MessageCase.WELCOME);
      other.hear(MessageCase.WELCOME);
      long begun = System.nanoTime();

      server.door().close("Closing time");

      assertThat(one.hear(MessageCase.FAREWELL).getFarewell().getReason())
          .isEqualTo("Closing time");
      assertThat(other.hear(MessageCase.FAREWELL).getFarewell().getReason())
          .isEqualTo("Closing time");
      assertThat(one.end().isOk()).isTrue();
      assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isLessThan(2_000);
    }
  }

  @Test
  void answersARequestOnItsWayBeforeTheFarewell() throws Exception {
    try (FakeHost host = server.host().hello(1)) {
      host.say(FromHost.newBuilder().setSnapshot(SceneSnapshot.getDefaultInstance()));
      host.ask("r1", "make a chair").patch();

      server.door().close("Closing time");

      assertThat(host.answer().getStatus()).isEqualTo(Answer.Status.STATUS_CANCELLED);
      assertThat(host.hear(MessageCase.FAREWELL).getFarewell().getReason())
          .isEqualTo("Closing time");
      assertThat(host.end().isOk()).isTrue();
    }
  }

  @RepeatedTest(20)
  void isHeardToTheEndBeforeTheConnectionEnds() throws Exception {
    try (Relay relay = new Relay(server.door().port());
        FakeHost host = new FakeHost(relay.port(), TestStudio.TOKEN).hello(1)) {
      host.hear(MessageCase.WELCOME);

      server.door().close("Closing time");

      assertThat(host.hear(MessageCase.FAREWELL).getFarewell().getReason())
          .isEqualTo("Closing time");
      assertThat(host.end().isOk()).isTrue();
      assertThat(relay.endings()).startsWith(Relay.END_OF_CALL, Relay.GO_AWAY);
    }
  }

  @Test
  void knowsWhenNobodyIsThere() throws Exception {
    assertThat(server.studio().wasVisited()).isFalse();
    try (FakeHost host = server.host().hello(1)) {
      host.hear(MessageCase.WELCOME);
      assertThat(server.studio().emptyFor()).isEmpty();
    }

    for (int i = 0; i < 500 && server.studio().emptyFor().isEmpty(); i++) {
      Thread.sleep(10);
    }

    assertThat(server.studio().emptyFor()).isPresent();
    assertThat(server.studio().wasVisited()).isTrue();
  }

  private static <T> StreamObserver<T> first(CompletableFuture<T> told) {
    return new StreamObserver<>() {
      @Override
      public void onNext(T message) {
        told.complete(message);
      }

      @Override
      public void onError(Throwable error) {
        told.completeExceptionally(error);
      }

      @Override
      public void onCompleted() {}
    };
  }
}
