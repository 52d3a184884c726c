package org.framewire.terms;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;

/** Which terms are words. */
final class Words {
  private Words() {}

  /** Whether a term is more than a number. */
  static Column isWord(Column term) {
    return udf(new IsWord(), DataTypes.BooleanType).apply(term);
  }

  private static final class IsWord implements UDF1<String, Boolean> {
    @Override
    public Boolean call(String term) {
      return !term.codePoints().allMatch(Character::isDigit);
    }
  }
}
