package org.framewire.framing.outlets;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;

/**
 * Arrays of doubles in one binary cell: Spark hands it over as it is, where an array of numbers
 * becomes an object a number on the way in and out.
 */
final class PackedDoubles {
  private PackedDoubles() {}

  /** The arrays behind each other; all have the same length. */
  static byte[] pack(double[]... arrays) {
    ByteBuffer bytes =
        ByteBuffer.allocate(arrays.length * arrays[0].length * Double.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN);
    DoubleBuffer doubles = bytes.asDoubleBuffer();
    for (double[] array : arrays) {
      doubles.put(array);
    }
    return bytes.array();
  }

  /** So many arrays as were packed. */
  static double[][] unpack(byte[] packed, int arrays) {
    DoubleBuffer doubles = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer();
    double[][] unpacked = new double[arrays][doubles.remaining() / arrays];
    for (double[] array : unpacked) {
      doubles.get(array);
    }
    return unpacked;
  }
}
