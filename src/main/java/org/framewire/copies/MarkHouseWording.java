package org.framewire.copies;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.framewire.copies.wording.HouseWording;
import org.framewire.copies.wording.Wording;
import org.framewire.tables.Struct;

/**
 * Stage: {@link Fingerprints} → the same, with the house wording of each outlet's day marked. A
 * task holds the wordings of one outlet's day at a time: some 3 kB an article.
 */
public final class MarkHouseWording {
  private static final Struct SHAPE = Struct.of(Fingerprints.TABLE.columns());

  public Dataset<Row> apply(Dataset<Row> fingerprints) {
    MapFunction<Row, String> house =
        row -> Fingerprints.DAY.get(row) + "/" + Fingerprints.OUTLET_ID.get(row);
    FlatMapGroupsFunction<String, Row, Row> mark = (key, rows) -> marked(rows);
    return fingerprints
        .groupByKey(house, Encoders.STRING())
        .flatMapGroups(mark, Encoders.row(Fingerprints.TABLE.schema()));
  }

  private static Iterator<Row> marked(Iterator<Row> ofOneHouse) {
    List<Row> articles = new ArrayList<>();
    ofOneHouse.forEachRemaining(articles::add);
    HouseWording house =
        new HouseWording(articles.stream().map(MarkHouseWording::wording).toList());
    return articles.stream().map(row -> marked(row, house.mark(wording(row)))).iterator();
  }

  private static Wording wording(Row fingerprint) {
    return Wording.of(Fingerprints.WORDING.get(fingerprint));
  }

  private static Row marked(Row fingerprint, Wording wording) {
    Struct.Builder row = SHAPE.row();
    Fingerprints.TABLE.columns().forEach(column -> row.copy(column, fingerprint));
    return row.set(Fingerprints.WORDING, wording.bytes()).build();
  }
}
