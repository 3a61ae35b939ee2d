package org.cos3d.rpc;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import org.cos3d.prover.Job;
import org.cos3d.prover.Limits;
import org.cos3d.prover.Picture;
import org.cos3d.prover.Said;
import org.cos3d.prover.Wire;
import org.cos3d.v1.FromProver;
import org.cos3d.v1.ToProver;

/** Writes to provers and reads what they say, by the contract. */
public final class ProverWire implements Wire {

  @Override
  public byte[] job(String id, Job job) {
    org.cos3d.v1.Job.Builder wire =
        org.cos3d.v1.Job.newBuilder()
            .setId(id)
            .setProgram(job.program())
            .setBase(ByteString.copyFrom(job.base()))
            .addAllComponents(job.components())
            .addAllViews(job.views())
            .setPictureSize(job.pictureSize())
            .setLimits(limits(job.limits()));
    job.fit().ifPresent(fit -> wire.setFit(FitWire.fit(fit)));
    job.subjects().forEach((argument, object) -> wire.addSubjects(argument + "=" + object));
    return ToProver.newBuilder().setJob(wire).build().toByteArray();
  }

  @Override
  public byte[] catalog() {
    return ToProver.newBuilder()
        .setCatalog(org.cos3d.v1.CatalogAsked.getDefaultInstance())
        .build()
        .toByteArray();
  }

  @Override
  public byte[] farewell() {
    return ToProver.newBuilder()
        .setFarewell(org.cos3d.v1.Farewell.newBuilder().setReason("no more jobs"))
        .build()
        .toByteArray();
  }

  @Override
  public Said read(byte[] message) throws IOException {
    try {
      FromProver wire = FromProver.parseFrom(message);
      return switch (wire.getMessageCase()) {
        case READY -> ready(wire.getReady());
        case RUNNING -> new Said.Running(wire.getRunning().getJob(), component(wire.getRunning()));
        case PICTURE ->
            new Said.Drawn(
                wire.getPicture().getJob(),
                new Picture(wire.getPicture().getView(), wire.getPicture().getPng().toByteArray()));
        case CATALOG ->
            new Said.CatalogPart(
                wire.getCatalog().getIndex(),
                wire.getCatalog().getCount(),
                wire.getCatalog().getData().toByteArray());
        case FITTING ->
            new Said.Fitting(
                wire.getFitting().getJob(),
                wire.getFitting().getShare(),
                wire.getFitting().getOverlap());
        case PROOF -> ProofFromWire.done(wire.getProof());
        case MESSAGE_NOT_SET -> new Said.Unknown();
      };
    } catch (InvalidProtocolBufferException | Malformed e) {
      throw new IOException("a prover broke the contract: " + e.getMessage(), e);
    }
  }

  private static org.cos3d.v1.Limits limits(Limits limits) {
    return org.cos3d.v1.Limits.newBuilder()
        .setSeconds(limits.seconds())
        .setProcessorSeconds(limits.processorSeconds())
        .setMemory(limits.memory())
        .setObjects(limits.objects())
        .setVertices(limits.vertices())
        .setOutput(limits.output())
        .build();
  }

  private static Said.Ready ready(org.cos3d.v1.Ready wire) {
    return new Said.Ready(
        wire.getProtocol(),
        wire.getHost().getName(),
        wire.getHost().getVersion(),
        wire.getHost().getBuild(),
        wire.getIsolationList(),
        wire.getMemory());
  }

  private static String component(org.cos3d.v1.Running wire) throws Malformed {
    if (wire.getComponent().isEmpty()) {
      throw new Malformed("a component that runs has no name");
    }
    return wire.getComponent();
  }
}
