package org.cos3d.rpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Refuses every call without the server's token: the conversation, and the health and reflection
 * services as well. Compares in constant time, so that the token cannot be guessed bit by bit.
 */
final class TokenCheck implements ServerInterceptor {

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private final byte[] expected;

  TokenCheck(String token) {
    this.expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public <Q, A> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
    String said = headers.get(AUTHORIZATION);
    if (said == null) {
      return refuse(call, "The call carries no token.");
    }
    if (!MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), expected)) {
      return refuse(call, "The token is not the one of this server.");
    }
    return next.startCall(call, headers);
  }

  private static <Q, A> ServerCall.Listener<Q> refuse(ServerCall<Q, A> call, String why) {
    String fix =
        " Send \"authorization: Bearer TOKEN\" with the token of the server's server.json.";
    call.close(Status.UNAUTHENTICATED.withDescription(why + fix), new Metadata());
    return new ServerCall.Listener<>() {};
  }
}
