package org.cos3d.prover;

import java.io.IOException;
import java.nio.file.Path;

/** How a prover's process is started. */
@FunctionalInterface
public interface Launch {

  /**
   * The process that is to be started, in a process group of its own where the system has them. It
   * gets nothing of the server's environment that it does not need.
   *
   * @param blender the Blender, or the Python with the {@code bpy} module, that becomes the prover
   * @param folder a folder of its own, empty, the only one that it may write to
   * @throws IOException where it cannot be started on this machine; the text says why
   */
  ProcessBuilder process(String blender, Path folder) throws IOException, InterruptedException;
}
