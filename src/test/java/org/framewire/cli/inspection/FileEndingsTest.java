package org.framewire.cli.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.framewire.ingest.files.SourceFile;
import org.junit.jupiter.api.Test;

class FileEndingsTest {
  @Test
  void endingsAreToldWithTheirCompression() {
    List<FileEndings.Ending> endings =
        FileEndings.of(
            List.of(
                new SourceFile("a", "/d/a.jsonl.gz", 5),
                new SourceFile("b", "/d/b.JSONL.GZ", 6),
                new SourceFile("c", "/d/2019-04-20_21:14.csv", 7),
                new SourceFile("e", "/d/no ending. At all", 1),
                new SourceFile("f", "/d/x.gz", 2)));
    assertEquals(
        List.of(
            new FileEndings.Ending(".jsonl.gz", 2, 11),
            new FileEndings.Ending(".csv", 1, 7),
            new FileEndings.Ending(".gz", 1, 2),
            new FileEndings.Ending("(no ending)", 1, 1)),
        endings);
  }
}
