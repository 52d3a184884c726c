package org.framewire.copies.wording;

/** Mixing of 64-bit values, so that equal wording has equal hashes on every machine. */
final class Hashes {
  private Hashes() {}

  /** Spreads every bit of a value over all others (the finaliser of SplitMix64, Steele 2014). */
  static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
