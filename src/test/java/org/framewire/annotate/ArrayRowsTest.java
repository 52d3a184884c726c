package org.framewire.annotate;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.framewire.cli.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
class ArrayRowsTest {
  private static final StructType INNER =
      new StructType()
          .add("name", StringType, false)
          .add("numbers", createArrayType(DoubleType, false), false);
  private static final StructType TYPE =
      new StructType()
          .add("counts", createArrayType(LongType, false), false)
          .add("forms", createArrayType(BinaryType, false), false)
          .add("structs", createArrayType(INNER, false), false)
          .add("none", createArrayType(INNER, false), false);

  @Test
  void arraysComeBackAsSparkReadsThem(SparkSession spark) {
    Row row =
        RowFactory.create(
            new long[] {1, Long.MAX_VALUE},
            new byte[][] {{1, 2}, {}},
            new Row[] {
              RowFactory.create("a", new double[] {0.5, -1}), RowFactory.create("b", new double[0])
            },
            new Row[0]);
    Row back = spark.createDataset(List.of(row), ArrayRows.encoder(TYPE)).toDF().first();
    assertEquals(List.of(1L, Long.MAX_VALUE), back.getList(0));
    List<byte[]> forms = back.getList(1);
    assertArrayEquals(new byte[] {1, 2}, forms.get(0));
    assertArrayEquals(new byte[0], forms.get(1));
    List<Row> structs = back.getList(2);
    assertEquals("a", structs.get(0).getString(0));
    assertEquals(List.of(0.5, -1.0), structs.get(0).getList(1));
    assertEquals(List.of(), structs.get(1).getList(1));
    assertEquals(List.of(), back.getList(3));
  }
}
