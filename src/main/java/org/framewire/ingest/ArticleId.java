package org.framewire.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.framewire.text.Sha256;
import org.framewire.text.Tokens;

/** Names articles and wordings by the first 20 hexadecimal digits of a SHA-256. */
final class ArticleId {
  static final int DIGITS = 20;

  private final MessageDigest digest = Sha256.digest();
  private byte[] words = new byte[1 << 14];

  /** The id of an outlet's article, by its canonical address or, without one, its text's hash. */
  String of(String outletId, String canonicalUrlOrTextHash) {
    byte[] key = (outletId + '\n' + canonicalUrlOrTextHash).getBytes(StandardCharsets.UTF_8);
    return hex(digest.digest(key));
  }

  /** The hash of a wording: its tokens in their normal form, parted by blanks. */
  String ofWording(Tokens tokens) {
    int count = tokens.count();
    int most = count == 0 ? 0 : tokens.normalEnd(count - 1) + count;
    if (words.length < most) {
      words = new byte[most];
    }
    int length = 0;
    for (int token = 0; token < count; token++) {
      int from = tokens.normalStart(token);
      int size = tokens.normalEnd(token) - from;
      System.arraycopy(tokens.normal(), from, words, length, size);
      length += size;
      words[length++] = ' ';
    }
    digest.update(words, 0, length);
    return hex(digest.digest());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
  }
}
