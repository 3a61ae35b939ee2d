package org.cos3d.rpc;

import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.cos3d.v1.Answer;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.FromServer;
import org.cos3d.v1.Hello;
import org.cos3d.v1.Host;
import org.cos3d.v1.Instruction;
import org.cos3d.v1.Patch;
import org.cos3d.v1.StudioGrpc;

/** A host without Blender: says what a test tells it to, over a real socket. */
final class FakeHost implements AutoCloseable {

  private final ManagedChannel channel;
  private final BlockingQueue<FromServer> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Status> end = new CompletableFuture<>();
  private final StreamObserver<FromHost> stream;

  FakeHost(int port, String token) {
    channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
    var withToken = MetadataUtils.newAttachHeadersInterceptor(authorization(token));
    stream =
        StudioGrpc.newStub(ClientInterceptors.intercept(channel, withToken))
            .converse(
                new StreamObserver<>() {
                  @Override
                  public void onNext(FromServer message) {
                    heard.add(message);
                  }

                  @Override
                  public void onError(Throwable error) {
                    end.complete(Status.fromThrowable(error));
                  }

                  @Override
                  public void onCompleted() {
                    end.complete(Status.OK);
                  }
                });
  }

  static Metadata authorization(String token) {
    Metadata headers = new Metadata();
    headers.put(
        Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER), "Bearer " + token);
    return headers;
  }

  FakeHost hello(int protocol) {
    Host host = Host.newBuilder().setName("Blender").setVersion("3.4.1").setProcess(7).build();
    return say(
        FromHost.newBuilder()
            .setHello(Hello.newBuilder().setProtocol(protocol).setVersion("0.1.0").setHost(host)));
  }

  FakeHost ask(String request, String text) {
    return say(
        FromHost.newBuilder()
            .setInstruction(Instruction.newBuilder().setRequest(request).setText(text)));
  }

  FakeHost say(FromHost.Builder message) {
    stream.onNext(message.build());
    return this;
  }

  /** The next message of this kind; what comes before it is passed over. */
  FromServer hear(FromServer.MessageCase kind) throws InterruptedException {
    while (true) {
      FromServer message = heard.poll(10, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("no " + kind + " came within 10 s; the stream's end: " + end);
      }
      if (message.getMessageCase() == kind) {
        return message;
      }
    }
  }

  Answer answer() throws InterruptedException {
    return hear(FromServer.MessageCase.ANSWER).getAnswer();
  }

  Patch patch() throws InterruptedException {
    return hear(FromServer.MessageCase.PATCH).getPatch();
  }

  /** What was heard and not yet passed over. */
  BlockingQueue<FromServer> heard() {
    return heard;
  }

  Status end() {
    return end.orTimeout(10, TimeUnit.SECONDS).join();
  }

  ManagedChannel channel() {
    return channel;
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }
}
