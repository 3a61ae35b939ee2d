package org.cos3d.check;

/** How sure it is that a program will not do as meant. */
public enum Severity {
  /** Blender will raise an exception there. */
  ERROR,
  /** It runs, or may run, and is doubtful. */
  WARNING
}
