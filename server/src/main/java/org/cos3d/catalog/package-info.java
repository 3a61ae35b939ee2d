/**
 * The catalog is what one Blender lets programs use: types, properties, functions, operators, nodes
 * with their sockets, as read from that Blender itself.
 *
 * <p>Door: {@link org.cos3d.catalog.Catalogs}. Product: {@link org.cos3d.catalog.Catalog},
 * immutable, a collection of {@link org.cos3d.catalog.Entry}. Ids are dotted Python names ({@code
 * bpy.types.BevelModifier.segments}) or carry their family before a colon ({@code
 * node:ShaderNodeMix}, {@code modifier:BEVEL}). The file is told in {@code docs/CATALOG.md}.
 */
@NullMarked
package org.cos3d.catalog;

import org.jspecify.annotations.NullMarked;
