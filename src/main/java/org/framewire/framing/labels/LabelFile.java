package org.framewire.framing.labels;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.framewire.text.Sha256;

/**
 * The records of a file of labels: JSON Lines in UTF-8, one object a line; empty lines are passed
 * over.
 *
 * @param name the file's name, without its folder: what a model's card may say
 * @param hash SHA-256 of its bytes, in hex
 * @param records in the order of the file
 */
record LabelFile(String name, String hash, List<LabelRecord> records) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a file whole.
   *
   * @throws LabelException when it is not there, not UTF-8, not JSON Lines, or empty
   */
  static LabelFile read(Path file) {
    byte[] bytes = bytes(file);
    List<LabelRecord> records = new ArrayList<>();
    int line = 0;
    for (String text : text(bytes, file).lines().toList()) {
      line++;
      if (!text.isBlank()) {
        records.add(new LabelRecord(file + ", line " + line, object(text, file, line)));
      }
    }
    if (records.isEmpty()) {
      throw new LabelException(file + " has no records: give a file with one JSON object a line");
    }
    return new LabelFile(file.getFileName().toString(), Sha256.hex(bytes), records);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new LabelException(
          "the labels in " + file + " cannot be read: give a file of JSON Lines by --labels", e);
    }
  }

  private static String text(byte[] bytes, Path file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new LabelException(file + " is not UTF-8: convert it first", e);
    }
  }

  private static JsonNode object(String text, Path file, int line) {
    JsonNode node;
    try {
      node = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new LabelException(
          file + ", line " + line + " is not JSON: write one object a line", e);
    }
    if (!node.isObject()) {
      throw new LabelException(file + ", line " + line + " is no JSON object: write one a line");
    }
    return node;
  }
}
