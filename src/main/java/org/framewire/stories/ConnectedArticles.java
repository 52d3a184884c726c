package org.framewire.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Finds what links connect, in one go through all links. */
final class ConnectedArticles implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> links) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> ids = new ArrayList<>();
    List<int[]> pairs = new ArrayList<>();
    while (links.hasNext()) {
      Row link = links.next();
      pairs.add(
          new int[] {
            number(StoryColumns.ONE.get(link), numbers, ids),
            number(StoryColumns.OTHER.get(link), numbers, ids)
          });
    }
    Connections connections = new Connections(ids.size());
    pairs.forEach(pair -> connections.connect(pair[0], pair[1]));
    return groups(connections, ids);
  }

  private static int number(String id, Map<String, Integer> numbers, List<String> ids) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  private static Iterator<Row> groups(Connections connections, List<String> ids) {
    String[] least = new String[ids.size()];
    for (int item = 0; item < least.length; item++) {
      int root = connections.root(item);
      String id = ids.get(item);
      least[root] = least[root] == null || id.compareTo(least[root]) < 0 ? id : least[root];
    }
    List<Row> rows = new ArrayList<>();
    for (int item = 0; item < least.length; item++) {
      rows.add(
          StoryColumns.CONNECTED
              .row()
              .set(StoryColumns.ARTICLE_ID, ids.get(item))
              .set(StoryColumns.GROUP, least[connections.root(item)])
              .build());
    }
    return rows.iterator();
  }
}
