package org.framewire.annotate;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The encoder of rows whose array columns hold Java arrays: {@code long[]} and {@code double[]}
 * where no element is null, {@code Row[]} and {@code byte[][]}. Spark's encoder of rows takes these
 * too, but it asks each element for its type and boxes each number, which took a sixth of the pass.
 */
final class ArrayRows {
  private ArrayRows() {}

  /** Encodes rows of this type; what it encoded is read back by Spark's encoder of rows. */
  static Encoder<Row> encoder(StructType type) {
    return withArrays((AgnosticEncoders.RowEncoder) RowEncoder.encoderFor(type));
  }

  private static AgnosticEncoders.RowEncoder withArrays(AgnosticEncoders.RowEncoder row) {
    List<AgnosticEncoders.EncoderField> fields = new ArrayList<>();
    for (AgnosticEncoders.EncoderField field : CollectionConverters.asJava(row.fields())) {
      fields.add(
          field.copy(
              field.name(),
              withArrays(field.enc()),
              field.nullable(),
              field.metadata(),
              field.readMethod(),
              field.writeMethod()));
    }
    return new AgnosticEncoders.RowEncoder(CollectionConverters.asScala(fields).toList());
  }

  private static AgnosticEncoder<?> withArrays(AgnosticEncoder<?> encoder) {
    if (encoder instanceof AgnosticEncoders.RowEncoder row) {
      return withArrays(row);
    }
    if (encoder instanceof AgnosticEncoders.IterableEncoder<?, ?> array) {
      AgnosticEncoder<?> element =
          array.containsNull() ? array.element() : primitive(array.element());
      return new AgnosticEncoders.ArrayEncoder<>(withArrays(element), array.containsNull());
    }
    return encoder;
  }

  private static AgnosticEncoder<?> primitive(AgnosticEncoder<?> element) {
    if (element.dataType().equals(DataTypes.LongType)) {
      return AgnosticEncoders.PrimitiveLongEncoder$.MODULE$;
    }
    if (element.dataType().equals(DataTypes.DoubleType)) {
      return AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$;
    }
    return element;
  }
}
