/**
 * Language models, behind one port. Floor 0: knows no other room.
 *
 * <p>The door is {@link org.cos3d.model.Models}: it makes the models that the settings name, and a
 * {@link org.cos3d.model.Ledger} for each request, through which everything is asked, so that calls
 * and tokens are counted and a budget holds. Products: {@link org.cos3d.model.Question}, {@link
 * org.cos3d.model.Reply}, {@link org.cos3d.model.ModelTrouble}.
 */
@NullMarked
package org.cos3d.model;

import org.jspecify.annotations.NullMarked;
