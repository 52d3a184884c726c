/** What all models have in common as artefacts: folder, card, hash, training and health. */
package org.framewire.framing.artefacts;
