package org.framewire.warehouse;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.framewire.tables.Col;
import org.framewire.tables.Table;

/**
 * Holds a Parquet schema against a table's contract, by what other engines see: physical and
 * logical types, not the copy of its own schema that Spark leaves in the footer.
 */
final class ParquetContract {
  private ParquetContract() {}

  /** What differs, one line each; nothing when the file keeps the contract. */
  static List<String> differences(Table table, MessageType schema) {
    List<String> wanted = table.columns().stream().map(Col::name).toList();
    List<String> found = schema.getFields().stream().map(Type::getName).toList();
    if (!wanted.equals(found)) {
      return List.of("columns are %s, the contract says %s".formatted(found, wanted));
    }
    List<String> differences = new ArrayList<>();
    for (Col<?> column : table.columns()) {
      Type type = schema.getType(column.name());
      if (!matches(column.type(), type)) {
        differences.add(
            "column %s is %s, the contract says %s"
                .formatted(column, describe(type), column.type().simpleString()));
      }
    }
    return differences;
  }

  private static boolean matches(DataType wanted, Type found) {
    if (wanted instanceof ArrayType array) {
      return isList(found) && matches(array.elementType(), elementOf(found));
    }
    if (!found.isPrimitive()) {
      return false;
    }
    LogicalTypeAnnotation logical = found.getLogicalTypeAnnotation();
    PrimitiveTypeName physical = found.asPrimitiveType().getPrimitiveTypeName();
    if (wanted.equals(DataTypes.StringType)) {
      return physical == PrimitiveTypeName.BINARY && logical instanceof StringLogicalTypeAnnotation;
    }
    if (wanted.equals(DataTypes.DateType)) {
      return physical == PrimitiveTypeName.INT32 && logical instanceof DateLogicalTypeAnnotation;
    }
    if (wanted.equals(DataTypes.TimestampType)) {
      return logical instanceof TimestampLogicalTypeAnnotation time && time.isAdjustedToUTC();
    }
    return logical == null && physical == plain(wanted);
  }

  private static PrimitiveTypeName plain(DataType wanted) {
    if (wanted.equals(DataTypes.IntegerType)) {
      return PrimitiveTypeName.INT32;
    } else if (wanted.equals(DataTypes.LongType)) {
      return PrimitiveTypeName.INT64;
    } else if (wanted.equals(DataTypes.DoubleType)) {
      return PrimitiveTypeName.DOUBLE;
    } else if (wanted.equals(DataTypes.BooleanType)) {
      return PrimitiveTypeName.BOOLEAN;
    }
    throw new IllegalArgumentException("no contract has had this type before: " + wanted);
  }

  private static boolean isList(Type type) {
    return !type.isPrimitive()
        && type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
  }

  private static Type elementOf(Type list) {
    return list.asGroupType().getType(0).asGroupType().getType(0);
  }

  private static String describe(Type type) {
    return type.toString().replaceAll("\\s+", " ");
  }
}
