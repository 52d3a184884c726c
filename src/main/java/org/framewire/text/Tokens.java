package org.framewire.text;

import java.util.Arrays;

/**
 * The tokens of one text and their pieces, in flat arrays that serve one text after another: a pass
 * over a dump allocates them once a task.
 *
 * <p>Offsets are bytes into the text. Normal forms stand one behind another in {@link #normal()}.
 */
public final class Tokens {
  /** Between the normal forms and the hash of a token, which is never 0: 0 marks an empty slot. */
  private static final long HASH_SEED = 0xCBF29CE484222325L;

  private static final long HASH_STEP = 0x100000001B3L;

  private byte[] text = new byte[0];
  private int length;

  private int tokenCount;
  private int[] tokenFirstPiece;
  private int[] tokenNormalStart;
  private int[] tokenNormalEnd;
  private long[] tokenHash;

  private int pieceCount;
  private int[] pieceStart;
  private int[] pieceEnd;
  private int[] pieceNormalStart;
  private int[] pieceNormalEnd;
  private int[] pieceToken;
  private long[] pieceHash;
  private byte[] pieceCase;
  private byte[] pieceJoiner;

  private byte[] normal;
  private int normalLength;

  // State of the token and piece that are being read.
  private long hashOfToken;
  private long hashOfPiece;
  private int capitals;
  private int lowers;
  private boolean firstIsCapital;
  private byte joiner;

  /** How a piece is written. */
  public static final class Case {
    /** No capital at the start: {@code polish}, {@code iPhone}; also digits. */
    public static final byte LOWER = 0;

    /** A capital and something else: {@code Polish}, {@code McDonald}. */
    public static final byte CAPITALISED = 1;

    /** Capitals alone, one or more: {@code US}, {@code A}. */
    public static final byte ALL_CAPITALS = 2;

    private Case() {}
  }

  public Tokens() {
    this(1024);
  }

  /** Tokens with room for so many at first; more make it grow. */
  public Tokens(int room) {
    tokenFirstPiece = new int[room];
    tokenNormalStart = new int[room];
    tokenNormalEnd = new int[room];
    tokenHash = new long[room];
    pieceStart = new int[room];
    pieceEnd = new int[room];
    pieceNormalStart = new int[room];
    pieceNormalEnd = new int[room];
    pieceToken = new int[room];
    pieceHash = new long[room];
    pieceCase = new byte[room];
    pieceJoiner = new byte[room];
    normal = new byte[8 * room];
  }

  void reset(byte[] utf8, int newLength) {
    text = utf8;
    length = newLength;
    tokenCount = 0;
    pieceCount = 0;
    normalLength = 0;
    // A code point of two bytes may take three in lower case (Ⱥ, ⱥ), and none grows by more.
    int most = newLength / 2 * 3 + 64;
    if (normal.length < most) {
      normal = new byte[most];
    }
  }

  void beginToken() {
    if (tokenCount == tokenFirstPiece.length) {
      growTokens();
    }
    tokenFirstPiece[tokenCount] = pieceCount;
    tokenNormalStart[tokenCount] = normalLength;
    hashOfToken = HASH_SEED;
    joiner = 0;
  }

  void join(byte by) {
    normal[normalLength++] = by;
    hashOfToken = (hashOfToken ^ by) * HASH_STEP;
    joiner = by;
  }

  void beginPiece(int start) {
    if (pieceCount == pieceStart.length) {
      growPieces();
    }
    pieceStart[pieceCount] = start;
    pieceNormalStart[pieceCount] = normalLength;
    pieceToken[pieceCount] = tokenCount;
    pieceJoiner[pieceCount] = joiner;
    hashOfPiece = HASH_SEED;
    capitals = 0;
    lowers = 0;
    firstIsCapital = false;
  }

  void appendLower(byte b) {
    normal[normalLength++] = b;
    hashOfPiece = (hashOfPiece ^ b) * HASH_STEP;
    hashOfToken = (hashOfToken ^ b) * HASH_STEP;
    lowers++;
  }

  void appendUpper(byte lower) {
    if (capitals + lowers == 0) {
      firstIsCapital = true;
    }
    capitals++;
    lowers--;
    appendLower(lower);
  }

  void append(int codePoint) {
    int lower = Character.toLowerCase(codePoint);
    boolean capital = lower != codePoint || Character.isTitleCase(codePoint);
    if (capital && capitals + lowers == 0) {
      firstIsCapital = true;
    }
    if (capital) {
      capitals++;
    } else {
      lowers++;
    }
    int from = normalLength;
    normalLength = Utf8.encode(lower, normal, normalLength);
    for (int i = from; i < normalLength; i++) {
      hashOfPiece = (hashOfPiece ^ normal[i]) * HASH_STEP;
      hashOfToken = (hashOfToken ^ normal[i]) * HASH_STEP;
    }
  }

  void endPiece(int end) {
    pieceEnd[pieceCount] = end;
    pieceNormalEnd[pieceCount] = normalLength;
    pieceHash[pieceCount] = finish(hashOfPiece);
    pieceCase[pieceCount] =
        !firstIsCapital ? Case.LOWER : lowers == 0 ? Case.ALL_CAPITALS : Case.CAPITALISED;
    pieceCount++;
  }

  void endToken() {
    tokenNormalEnd[tokenCount] = normalLength;
    tokenHash[tokenCount] = finish(hashOfToken);
    tokenCount++;
  }

  /** The hash that {@link #tokenHash} and {@link #pieceHash} give for these normalised bytes. */
  public static long hash(byte[] bytes, int from, int to) {
    long hash = HASH_SEED;
    for (int i = from; i < to; i++) {
      hash = (hash ^ bytes[i]) * HASH_STEP;
    }
    return finish(hash);
  }

  /** FNV-1a leaves the high bits poor for short words; one multiply-shift round mends that. */
  private static long finish(long hash) {
    long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }

  private void growTokens() {
    int size = tokenCount * 2;
    tokenFirstPiece = Arrays.copyOf(tokenFirstPiece, size);
    tokenNormalStart = Arrays.copyOf(tokenNormalStart, size);
    tokenNormalEnd = Arrays.copyOf(tokenNormalEnd, size);
    tokenHash = Arrays.copyOf(tokenHash, size);
  }

  private void growPieces() {
    int size = pieceCount * 2;
    pieceStart = Arrays.copyOf(pieceStart, size);
    pieceEnd = Arrays.copyOf(pieceEnd, size);
    pieceNormalStart = Arrays.copyOf(pieceNormalStart, size);
    pieceNormalEnd = Arrays.copyOf(pieceNormalEnd, size);
    pieceToken = Arrays.copyOf(pieceToken, size);
    pieceHash = Arrays.copyOf(pieceHash, size);
    pieceCase = Arrays.copyOf(pieceCase, size);
    pieceJoiner = Arrays.copyOf(pieceJoiner, size);
  }

  /** The text; only its first {@link #length()} bytes count. Not to be changed. */
  public byte[] text() {
    return text;
  }

  public int length() {
    return length;
  }

  /** The normal forms, one behind another. Not to be changed, and gone with the next text. */
  public byte[] normal() {
    return normal;
  }

  public int count() {
    return tokenCount;
  }

  public int start(int token) {
    return pieceStart[tokenFirstPiece[token]];
  }

  public int end(int token) {
    return pieceEnd[lastPiece(token)];
  }

  public int normalStart(int token) {
    return tokenNormalStart[token];
  }

  public int normalEnd(int token) {
    return tokenNormalEnd[token];
  }

  public long tokenHash(int token) {
    return tokenHash[token];
  }

  public String normalForm(int token) {
    return Utf8.string(normal, tokenNormalStart[token], tokenNormalEnd[token]);
  }

  public int firstPiece(int token) {
    return tokenFirstPiece[token];
  }

  public int lastPiece(int token) {
    return (token + 1 < tokenCount ? tokenFirstPiece[token + 1] : pieceCount) - 1;
  }

  public int pieceCount() {
    return pieceCount;
  }

  public int pieceStart(int piece) {
    return pieceStart[piece];
  }

  public int pieceEnd(int piece) {
    return pieceEnd[piece];
  }

  public int pieceNormalStart(int piece) {
    return pieceNormalStart[piece];
  }

  public int pieceNormalEnd(int piece) {
    return pieceNormalEnd[piece];
  }

  public String pieceNormalForm(int piece) {
    return Utf8.string(normal, pieceNormalStart[piece], pieceNormalEnd[piece]);
  }

  public long pieceHash(int piece) {
    return pieceHash[piece];
  }

  /** The token that a piece is part of. */
  public int pieceToken(int piece) {
    return pieceToken[piece];
  }

  /** One of {@link Case}. */
  public byte pieceCase(int piece) {
    return pieceCase[piece];
  }

  /** What joins a piece to the one before it in its token: {@code '}, {@code -}, or 0 for none. */
  public byte joiner(int piece) {
    return pieceJoiner[piece];
  }
}
