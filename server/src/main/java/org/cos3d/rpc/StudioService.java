package org.cos3d.rpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import org.cos3d.session.Conversation;
import org.cos3d.session.Studio;
import org.cos3d.v1.FromHost;
import org.cos3d.v1.FromServer;
import org.cos3d.v1.StudioGrpc;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries conversations: asks for the next message only when the last one was taken. */
final class StudioService extends StudioGrpc.StudioImplBase {

  private static final Logger LOG = LoggerFactory.getLogger(StudioService.class);

  private final Studio studio;
  private final OpenCalls calls;

  StudioService(Studio studio, OpenCalls calls) {
    this.studio = studio;
    this.calls = calls;
  }

  @Override
  public StreamObserver<FromHost> converse(StreamObserver<FromServer> responses) {
    var stream = (ServerCallStreamObserver<FromServer>) responses;
    Outbox outbox = new Outbox(stream);
    Conversation conversation = studio.open(outbox);
    calls.begin(outbox);
    stream.disableAutoRequest();
    stream.setOnReadyHandler(outbox::drain);
    stream.setOnCancelHandler(() -> {
      calls.over(outbox);
      outbox.gone();
      conversation.lost("the connection broke off");
    });
    stream.setOnCloseHandler(() -> calls.over(outbox));
    stream.request(1);
    return new Incoming(conversation, outbox, stream);
  }

  private record Incoming(
      Conversation conversation, Outbox outbox, ServerCallStreamObserver<FromServer> stream)
      implements StreamObserver<FromHost> {

    @Override
    public void onNext(FromHost wire) {
      try {
        FromWire.message(wire)
            .ifPresentOrElse(
                conversation::receive,
                () -> LOG.info("a message of a kind that this server does not know is skipped"));
      } catch (Malformed e) {
        conversation.turnAway("The message breaks the contract: " + e.text() + ".");
      } catch (RuntimeException e) {
        LOG.error("a message could not be taken", e);
        conversation.turnAway("The server could not take a message; its log says more.");
      }
      stream.request(1);
    }

    @Override
    public void onError(Throwable error) {
      outbox.gone();
      conversation.lost("the connection broke off");
    }

    @Override
    public void onCompleted() {
      conversation.lost("the host ended the conversation");
      outbox.end();
    }
  }
}
