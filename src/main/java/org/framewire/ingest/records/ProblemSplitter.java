package org.framewire.ingest.records;

/** Stands for a file that cannot be cut at all: one record, which tells why. */
public final class ProblemSplitter extends RecordSplitter {
  private final Reason problem;
  private final String detail;
  private boolean told;

  public ProblemSplitter(Reason problem, String detail) {
    this.problem = problem;
    this.detail = detail;
  }

  @Override
  public boolean cut(RawRecord into) {
    if (told) {
      return false;
    }
    told = true;
    into.becomeProblem(problem, detail, new byte[0], 0, 0);
    return true;
  }
}
