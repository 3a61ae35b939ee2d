package org.cos3d.check;

/** Says what a value is, in plain words. */
final class Words {

  private Words() {}

  static String of(Kind kind) {
    return switch (kind) {
      case Kind.None _ -> "None";
      case Kind.Bool _, Kind.Feature _ -> "True or False";
      case Kind.Number number -> number.whole() ? "a whole number" : "a fraction (float)";
      case Kind.Text _ -> "a text";
      case Kind.Row _ -> "a list";
      case Kind.Dictionary _ -> "a dictionary";
      case Kind.Group _ -> "a set";
      case Kind.Instance instance -> "a " + instance.type();
      case Kind.Items items -> "a collection of " + items.item();
      case Kind.Sockets _ -> "the sockets of a node";
      case Kind.Numbers numbers -> numbers.slot().length() + " numbers";
      case Kind.Module module -> "the module " + module.id();
      case Kind.Function function -> "the function " + function.entry().id();
      case Kind.Operator operator -> "the operator " + operator.entry().id();
      case Kind.TypeItself type -> "the type " + type.id();
      case Kind.Own own -> "the function " + own.routine().name();
      case Kind.OwnClass own -> "the class " + own.body().name();
      case Kind.OwnObject own -> "a " + own.body().name();
      case Kind.BuiltIn function -> "the function " + function.name();
      case Kind.Gone _ -> "something that was removed";
      case Kind.Unknown _, Kind.Pending _ -> "this";
    };
  }
}
