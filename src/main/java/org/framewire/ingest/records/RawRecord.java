package org.framewire.ingest.records;

/**
 * One record as it stands in its file, before it is parsed. A splitter fills the same instance
 * again and again, and its bytes are gone with the next record.
 */
public final class RawRecord {
  private long number;
  private byte[] bytes = new byte[0];
  private int from;
  private int to;
  private Reason problem;
  private String detail;

  public void become(byte[] newBytes, int newFrom, int newTo) {
    bytes = newBytes;
    from = newFrom;
    to = newTo;
    problem = null;
    detail = null;
  }

  public void becomeProblem(
      Reason newProblem, String newDetail, byte[] newBytes, int newFrom, int newTo) {
    become(newBytes, newFrom, newTo);
    problem = newProblem;
    detail = newDetail;
  }

  public void number(long newNumber) {
    number = newNumber;
  }

  /** Which record of its file this is, from 1. */
  public long number() {
    return number;
  }

  public byte[] bytes() {
    return bytes;
  }

  public int from() {
    return from;
  }

  public int to() {
    return to;
  }

  /** Why the record could not be cut out whole, or null when it could. */
  public Reason problem() {
    return problem;
  }

  public String detail() {
    return detail;
  }
}
