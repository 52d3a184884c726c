package org.framewire.ingest.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text of another charset in UTF-8; what cannot be decoded becomes U+FFFD. */
final class Utf8Stream extends InputStream {
  private static final int BUFFER = 1 << 13;

  private final InputStream stream;
  private final CharsetDecoder decoder;
  private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer characters = CharBuffer.allocate(BUFFER);
  private ByteBuffer utf8 = ByteBuffer.allocate(0);
  private boolean ended;

  Utf8Stream(InputStream stream, Charset charset) {
    this.stream = stream;
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int got = read(one, 0, 1);
    return got < 0 ? got : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (!utf8.hasRemaining() && !ended) {
      fill();
    }
    if (!utf8.hasRemaining()) {
      return -1;
    }
    int given = Math.min(length, utf8.remaining());
    utf8.get(into, from, given);
    return given;
  }

  private void fill() throws IOException {
    encoded.compact();
    int got = stream.read(encoded.array(), encoded.position(), encoded.remaining());
    ended = got < 0;
    encoded.position(encoded.position() + Math.max(got, 0)).flip();
    characters.clear();
    decoder.decode(encoded, characters, ended);
    if (ended) {
      decoder.flush(characters);
    }
    utf8 = StandardCharsets.UTF_8.encode(characters.flip());
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
