package org.cos3d.check;

import org.cos3d.catalog.Catalog;
import org.cos3d.catalog.CatalogFile;

/** A Blender with few things in it, for tests without one. */
public final class SmallBlender {

  private SmallBlender() {}

  static Catalog of(String version) {
    return written(version).read();
  }

  /** Its catalog as a file. */
  public static byte[] file(String version) {
    return written(version).bytes();
  }

  private static CatalogFile written(String version) {
    return new CatalogFile()
        .blender(version)
        .with(
            type("bpy.types.bpy_struct"),
            type("bpy.types.bpy_prop_collection"),
            type("bpy.types.Operator", "bpy.types.bpy_struct"),
            type("bpy.types.BlendData", "bpy.types.bpy_struct"),
            type("bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.Mesh", "bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.Curve", "bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.Object", "bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.Material", "bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.NodeTree", "bpy.types.ID", "bpy.types.bpy_struct"),
            type("bpy.types.ShaderNodeTree", "bpy.types.NodeTree", "bpy.types.ID"),
            type("bpy.types.Node", "bpy.types.bpy_struct"),
            type("bpy.types.ShaderNodeBsdfPrincipled", "bpy.types.Node", "bpy.types.bpy_struct"),
            type("bpy.types.NodeSocket", "bpy.types.bpy_struct"),
            type("bpy.types.NodeSocketColor", "bpy.types.NodeSocket", "bpy.types.bpy_struct"),
            type("bpy.types.MeshVertex", "bpy.types.bpy_struct"),
            type("bpy.types.Modifier", "bpy.types.bpy_struct"),
            type("bpy.types.BevelModifier", "bpy.types.Modifier", "bpy.types.bpy_struct"),
            type("bpy.types.BlendDataMeshes", "bpy.types.bpy_prop_collection"),
            type("bpy.types.BlendDataObjects", "bpy.types.bpy_prop_collection"),
            type("bpy.types.BlendDataMaterials", "bpy.types.bpy_prop_collection"),
            type("bpy.types.ObjectModifiers", "bpy.types.bpy_prop_collection"),
            type("bpy.types.Nodes", "bpy.types.bpy_prop_collection"),
            type("mathutils.Vector"))
        .with(
            collection("bpy.types.BlendData.meshes", "Mesh", "BlendDataMeshes"),
            collection("bpy.types.BlendData.objects", "Object", "BlendDataObjects"),
            collection("bpy.types.BlendData.materials", "Material", "BlendDataMaterials"),
            collection("bpy.types.Object.modifiers", "Modifier", "ObjectModifiers"),
            collection("bpy.types.Mesh.vertices", "MeshVertex", ""),
            collection("bpy.types.NodeTree.nodes", "Node", "Nodes"),
            property("bpy.types.ID.name", "'type':'string'"),
            property("bpy.types.Object.data", "'type':'pointer','target':'bpy.types.ID'"),
            property(
                "bpy.types.Object.location", "'type':'float','length':3,'subtype':'TRANSLATION'"),
            property("bpy.types.MeshVertex.co", "'type':'float','length':3,'subtype':'XYZ'"),
            property("bpy.types.MeshVertex.index", "'type':'int','readonly':true"),
            property("bpy.types.BevelModifier.segments", "'type':'int','min':1,'max':1000"),
            property(
                "bpy.types.BevelModifier.affect",
                "'type':'enum','items':[{'id':'VERTICES','name':'Corners'},{'id':'EDGES'}]"),
            property(
                "bpy.types.BevelModifier.old",
                "'type':'int','deprecated':{'note':'use segments','version':'5.0','removal':'6.0'}"),
            property("bpy.types.Material.use_nodes", "'type':'bool'"),
            property(
                "bpy.types.Material.node_tree",
                "'type':'pointer','target':'bpy.types.NodeTree','readonly':true"),
            property("bpy.types.NodeSocketColor.default_value", "'type':'float','length':4"),
            property("mathutils.Vector.length", "'type':'float'"))
        .with(
            maker("bpy.types.BlendDataMeshes", "Mesh", text("name")),
            maker(
                "bpy.types.BlendDataObjects",
                "Object",
                text("name"),
                "{'name':'object_data','type':'pointer','target':'bpy.types.ID','required':true}"),
            maker("bpy.types.BlendDataMaterials", "Material", text("name")),
            maker(
                "bpy.types.ObjectModifiers",
                "Modifier",
                text("name"),
                "{'name':'type','type':'enum','required':true,"
                    + "'items':[{'id':'BEVEL'},{'id':'MIRROR'}]}"),
            maker("bpy.types.Nodes", "Node", text("type")),
            "{'id':'bpy.types.BlendDataObjects.remove','kind':'function','origin':'rna',"
                + "'owner':'bpy.types.BlendDataObjects','parameters':[{'name':'object',"
                + "'type':'pointer','target':'bpy.types.Object','required':true}]}",
            "{'id':'bpy.ops.mesh.bevel','kind':'operator','polls':['edit/mesh'],'parameters':"
                + "[{'name':'offset','type':'float'},{'name':'segments','type':'int'}]}",
            "{'id':'bpy.ops.mesh.primitive_cube_add','kind':'operator','polls':['object/mesh'],"
                + "'parameters':[{'name':'size','type':'float'}]}",
            "{'id':'modifier:BEVEL','kind':'variant','family':'modifier','value':'BEVEL',"
                + "'target':'bpy.types.BevelModifier'}",
            "{'id':'node:ShaderNodeBsdfPrincipled','kind':'node','name':'Principled BSDF',"
                + "'target':'bpy.types.ShaderNodeBsdfPrincipled','trees':['ShaderNodeTree'],"
                + "'inputs':[{'name':'Base Color','identifier':'Base Color',"
                + "'socket':'NodeSocketColor'},{'name':'Specular IOR Level',"
                + "'identifier':'Specular IOR Level','socket':'NodeSocketColor'}],"
                + "'outputs':[{'name':'BSDF','identifier':'BSDF','socket':'NodeSocketColor'}]}")
        // Catalogs are known by the digest of their entries.
        .with("{'id':'bpy.app','kind':'module','doc':'Blender " + version + "'}");
  }

  private static String type(String id, String... bases) {
    String listed = bases.length == 0 ? "" : "'" + String.join("','", bases) + "'";
    return "{'id':'%s','kind':'type','bases':[%s]}".formatted(id, listed);
  }

  private static String property(String id, String slot) {
    String owner = id.substring(0, id.lastIndexOf('.'));
    return "{'id':'%s','kind':'property','owner':'%s',%s}".formatted(id, owner, slot);
  }

  private static String collection(String id, String item, String type) {
    String own = type.isEmpty() ? "" : ",'collection':'bpy.types." + type + "'";
    return property(
        id, "'type':'collection','readonly':true,'target':'bpy.types.%s'%s".formatted(item, own));
  }

  private static String text(String name) {
    return "{'name':'%s','type':'string','required':true}".formatted(name);
  }

  private static String maker(String owner, String made, String... parameters) {
    return ("{'id':'%s.new','kind':'function','origin':'rna','owner':'%s','parameters':[%s],"
            + "'returns':[{'name':'made','type':'pointer','target':'bpy.types.%s'}]}")
        .formatted(owner, owner, String.join(",", parameters), made);
  }
}
