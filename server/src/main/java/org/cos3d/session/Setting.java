package org.cos3d.session;

import java.util.List;

/**
 * What a request came upon besides its scene, for the journal: with it the request can be replayed.
 *
 * @param seed what the ids of new assets follow from
 * @param roles roles that a model could be asked in
 * @param unproven what becomes of programs that cannot be tried
 * @param checks whether the catalog of the host's Blender was known
 * @param sceneIsWhole whether the host had shown its whole scene
 * @param criticRounds how often the critic could look
 * @param fits whether parameters were to be fitted to pictures
 */
record Setting(
    String seed,
    List<String> roles,
    String unproven,
    boolean checks,
    boolean sceneIsWhole,
    int criticRounds,
    boolean fits) {}
