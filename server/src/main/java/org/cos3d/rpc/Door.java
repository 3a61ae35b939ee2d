package org.cos3d.rpc;

import io.grpc.Server;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.protobuf.services.HealthStatusManager;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.cos3d.session.Studio;
import org.cos3d.v1.StudioGrpc;

/**
 * The server as hosts reach it: on a free port of the loopback address, with health and reflection
 * services. Every call needs the token.
 *
 * <p>Connections have no greatest age, for hosts take any notice of one as the end; the end is told
 * in the conversation.
 */
public final class Door {

  private static final int LARGEST_MESSAGE = 16 << 20;
  private static final long SHORTEST_KEEP_ALIVE_SECONDS = 5;
  private static final long PATIENCE_MILLISECONDS = 2_000;

  private final Server server;
  private final ExecutorService threads;
  private final HealthStatusManager health;
  private final Studio studio;
  private final OpenCalls calls;

  private Door(
      Server server,
      ExecutorService threads,
      HealthStatusManager health,
      Studio studio,
      OpenCalls calls) {
    this.server = server;
    this.threads = threads;
    this.health = health;
    this.studio = studio;
    this.calls = calls;
  }

  /**
   * Opens the door.
   *
   * @param studio where the conversations are held
   * @param token what every call must carry
   * @throws IOException where no port of the loopback address can be had
   */
  public static Door open(Studio studio, String token) throws IOException {
    HealthStatusManager health = new HealthStatusManager();
    OpenCalls calls = new OpenCalls();
    ExecutorService threads = ownThreads();
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    Server server =
        NettyServerBuilder.forAddress(new InetSocketAddress(loopback, 0))
            .executor(threads)
            .permitKeepAliveTime(SHORTEST_KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
            .permitKeepAliveWithoutCalls(true)
            .maxInboundMessageSize(LARGEST_MESSAGE)
            .intercept(new TokenCheck(token))
            .addService(new StudioService(studio, calls))
            .addService(health.getHealthService())
            .addService(ProtoReflectionServiceV1.newInstance())
            .build()
            .start();
    health.setStatus(StudioGrpc.SERVICE_NAME, ServingStatus.SERVING);
    return new Door(server, threads, health, studio, calls);
  }

  /**
   * Threads of the operating system: virtual ones share few of them and are never interrupted, so
   * that reading a catalog or composing a patch would keep hosts waiting for a sign of life.
   */
  private static ExecutorService ownThreads() {
    return Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("door-", 1).factory());
  }

  /** The port that it listens on. */
  public int port() {
    return server.getPort();
  }

  /**
   * Says farewell to every host, then closes: in good order within two seconds, else at once. Once
   * is enough.
   */
  public void close(String reason) throws InterruptedException {
    if (server.isShutdown()) {
      return;
    }
    health.enterTerminalState();
    studio.close(reason);
    calls.awaitEnd(PATIENCE_MILLISECONDS / 4);
    server.shutdown();
    if (!server.awaitTermination(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      server.shutdownNow();
      server.awaitTermination(PATIENCE_MILLISECONDS / 4, TimeUnit.MILLISECONDS);
    }
    threads.shutdown();
  }
}
