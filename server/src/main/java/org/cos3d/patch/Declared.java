package org.cos3d.patch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cos3d.patch.Touches.ComponentTouch;

/** What steps touch, said beforehand. */
final class Declared {

  private static final String ALL = "";

  private Declared() {}

  static Touches of(List<Step> steps) {
    Set<ComponentTouch> components = new LinkedHashSet<>();
    Set<String> objects = new LinkedHashSet<>();
    boolean adds = false;
    for (Step step : steps) {
      switch (step) {
        case Step.MakeAsset make -> {
          components.add(new ComponentTouch(make.asset(), ALL));
          adds = true;
        }
        case Step.EditProgram edit -> {
          edit.rerun().forEach(name -> components.add(new ComponentTouch(edit.asset(), name)));
          edit.dropped().forEach(name -> components.add(new ComponentTouch(edit.asset(), name)));
          adds |= !edit.rerun().isEmpty();
        }
        case Step.RunAction run -> {
          objects.addAll(run.objects());
          adds |= run.adds();
        }
        case Step.DuplicateAsset copy -> {
          copy.copies().forEach(id -> components.add(new ComponentTouch(id, ALL)));
          adds = true;
        }
        case Step.RemoveAsset remove -> components.add(new ComponentTouch(remove.asset(), ALL));
        case Step.RenameAsset rename -> components.add(new ComponentTouch(rename.asset(), ALL));
        case Step.AdoptObject adopt -> {
          objects.add(adopt.object());
          components.add(new ComponentTouch(adopt.asset(), ALL));
        }
        case Step.ReleaseObject release -> components.add(new ComponentTouch(release.asset(), ALL));
        case Step.UndoRequest _ -> adds = true;
      }
    }
    return new Touches(List.copyOf(components), List.copyOf(objects), adds);
  }
}
