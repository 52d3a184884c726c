package org.framewire.ingest.formats.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.framewire.ingest.records.FieldNames;

/**
 * The columns of a file whose names are known, for no others are read. Members of a struct count
 * one level down ({@code source.name}), and a list of strings is a column of paragraphs.
 */
final class KnownColumns {
  private final FieldNames names;
  private final long maximumBytes;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Converter> converters = new ArrayList<>();
  private final MessageType schema;

  /**
   * @param maximumBytes beyond these, the value of a cell is not kept whole
   */
  KnownColumns(MessageType file, FieldNames names, long maximumBytes) {
    this.names = names;
    this.maximumBytes = maximumBytes;
    List<Type> known = new ArrayList<>();
    for (Type column : file.getFields()) {
      addIfKnown(column, "", known, converters);
    }
    this.schema = new MessageType(file.getName(), known);
  }

  /** What is read of the file's schema. */
  MessageType schema() {
    return schema;
  }

  List<Cell> cells() {
    return cells;
  }

  /** What fills the cells, for each column of {@link #schema} one. */
  List<Converter> converters() {
    return converters;
  }

  private void addIfKnown(Type column, String parent, List<Type> known, List<Converter> filling) {
    FieldNames.Meaning meaning = names.meaning(parent + column.getName());
    if (column.isPrimitive()) {
      Cell cell = meaning.field() == null ? null : cell(column.asPrimitiveType(), meaning);
      if (cell != null) {
        cells.add(cell);
        known.add(column);
        filling.add(cell);
      }
      return;
    }
    GroupType group = column.asGroupType();
    if (isList(group)) {
      if (meaning.field() != null) {
        addList(group, meaning, known, filling);
      }
    } else if (parent.isEmpty()
        && group.getLogicalTypeAnnotation() == null
        && !group.isRepetition(Type.Repetition.REPEATED)) {
      addStruct(group, known, filling);
    }
  }

  private void addStruct(GroupType struct, List<Type> known, List<Converter> filling) {
    List<Type> members = new ArrayList<>();
    List<Converter> below = new ArrayList<>();
    for (Type member : struct.getFields()) {
      addIfKnown(member, struct.getName() + ".", members, below);
    }
    if (!members.isEmpty()) {
      known.add(struct.withNewFields(members));
      filling.add(new Group(below, () -> {}));
    }
  }

  private static boolean isList(GroupType group) {
    return group.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
        && group.getFieldCount() == 1
        && group.getType(0).isRepetition(Type.Repetition.REPEATED);
  }

  /** Adds a list of strings: the strings stand below a repeated group, or in old files bare. */
  private void addList(
      GroupType list, FieldNames.Meaning meaning, List<Type> known, List<Converter> filling) {
    Type element = list.getType(0);
    boolean wrapped = !element.isPrimitive() && element.asGroupType().getFieldCount() == 1;
    Type string = wrapped ? element.asGroupType().getType(0) : element;
    Cell cell = string.isPrimitive() ? cell(string.asPrimitiveType(), meaning) : null;
    if (cell != null) {
      cells.add(cell);
      known.add(list);
      Converter strings = wrapped ? new Group(List.of(cell), () -> {}) : cell;
      filling.add(new Group(List.of(strings), () -> {}));
    }
  }

  /** The cell of a column, or null where its type can hold nothing of an article. */
  private Cell cell(PrimitiveType type, FieldNames.Meaning meaning) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (annotation instanceof DecimalLogicalTypeAnnotation) {
      return null;
    }
    return switch (type.getPrimitiveTypeName()) {
      case BINARY -> new TextCell(meaning, maximumBytes);
      case INT32, INT64, INT96, FLOAT, DOUBLE -> new NumberCell(meaning, annotation);
      case BOOLEAN, FIXED_LEN_BYTE_ARRAY -> null;
    };
  }
}
