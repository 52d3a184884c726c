package org.framewire.ingest;

/**
 * One record as it stands in its file, before it is parsed. A splitter fills the same instance
 * again and again, and its bytes are gone with the next record.
 */
final class RawRecord {
  private long number;
  private byte[] bytes = new byte[0];
  private int from;
  private int to;
  private Reason problem;
  private String detail;

  void become(byte[] newBytes, int newFrom, int newTo) {
    bytes = newBytes;
    from = newFrom;
    to = newTo;
    problem = null;
    detail = null;
  }

  void becomeProblem(Reason newProblem, String newDetail, byte[] newBytes, int newFrom, int newTo) {
    become(newBytes, newFrom, newTo);
    problem = newProblem;
    detail = newDetail;
  }

  void number(long newNumber) {
    number = newNumber;
  }

  /** Which record of its file this is, from 1. */
  long number() {
    return number;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** Why the record could not be cut out whole, or null when it could. */
  Reason problem() {
    return problem;
  }

  String detail() {
    return detail;
  }
}
