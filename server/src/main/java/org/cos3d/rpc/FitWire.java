package org.cos3d.rpc;

import com.google.protobuf.ByteString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cos3d.prover.Fit;
import org.cos3d.prover.Fitted;
import org.cos3d.v1.FitPicture;
import org.cos3d.v1.FittedPicture;
import org.cos3d.v1.KnownSize;

/** Writes what is to be fitted, and reads what came of it. */
final class FitWire {

  private FitWire() {}

  static org.cos3d.v1.Fit fit(Fit fit) {
    org.cos3d.v1.Fit.Builder wire =
        org.cos3d.v1.Fit.newBuilder().addAllParameters(fit.parameters()).setSeconds(fit.seconds());
    fit.pictures().forEach(shot -> wire.addPictures(picture(shot)));
    fit.sizes()
        .forEach(size ->
            wire.addSizes(KnownSize.newBuilder().setAxis(size.axis()).setMetres(size.metres())));
    return wire.build();
  }

  private static FitPicture picture(Fit.Shot shot) {
    return FitPicture.newBuilder()
        .setImage(ByteString.copyFrom(shot.image()))
        .setMask(ByteString.copyFrom(shot.mask()))
        .setAzimuth(shot.azimuth())
        .setElevation(shot.elevation())
        .setFieldOfView(shot.fieldOfView())
        .setAzimuthDoubt(shot.doubt())
        .setElevationDoubt(shot.doubt())
        .setFieldOfViewDoubt(shot.doubt())
        .build();
  }

  static Fitted fitted(org.cos3d.v1.Fitted wire) throws Malformed {
    Map<String, String> literals = new LinkedHashMap<>();
    wire.getParametersList().forEach(change -> literals.put(change.getName(), change.getNew()));
    if (literals.containsKey("") || literals.containsValue("")) {
      throw new Malformed("a fitted parameter lacks its name or its value");
    }
    List<Fitted.Outline> outlines = wire.getPicturesList().stream().map(FitWire::outline).toList();
    return new Fitted(
        wire.getKept(),
        literals,
        wire.getUnseenList(),
        outlines,
        wire.getSeconds(),
        wire.getTrouble());
  }

  private static Fitted.Outline outline(FittedPicture wire) {
    return new Fitted.Outline(wire.getMask(), wire.getTrouble(), wire.getBefore(), wire.getAfter());
  }
}
