package org.framewire.ingest.pages;

import java.util.List;
import java.util.Random;

/** Sentences of news, put together at random from parts. */
final class Sentences {
  private static final List<String> WHO =
      List.of(
          "The harbour authority",
          "A spokesman for the mayor",
          "Farmers in the northern valley",
          "The finance minister",
          "Two members of the council",
          "The railway company",
          "Researchers at the coastal institute",
          "The union of nurses",
          "A court in the capital",
          "Residents of the old town",
          "The opposition leader",
          "Officials of the ministry");
  private static final List<String> DID =
      List.of(
          "said on Tuesday that",
          "confirmed late in the evening that",
          "denied that",
          "told reporters that",
          "wrote in a letter to parliament that",
          "had long argued that",
          "warned the committee that",
          "could not explain why",
          "announced on the radio that");
  private static final List<String> WHAT =
      List.of(
          "the bridge over the river would stay closed until spring",
          "the price of wheat had risen by 12 per cent since January",
          "the new ferry, which cost 40 million euros, was delayed again",
          "nobody had been told about the second report",
          "the talks with the neighbouring country would go on",
          "a third of the houses were still without electricity",
          "the tax on diesel would be lowered in two steps",
          "the hospital had lost nearly half of its staff",
          "the election, planned for October, might be put off",
          "the water in the reservoir was safe to drink");
  private static final List<String> THEN =
      List.of(
          ", according to a document seen this week.",
          ", and the police opened an inquiry.",
          ", although few in the region believed it.",
          ", a decision that surprised the markets.",
          ".",
          ", while ships waited outside the port.",
          ", “for reasons that we know too well”.",
          ", after three days of heavy rain.",
          "; an appeal is possible.",
          ".");

  private final Random random;

  Sentences(Random random) {
    this.random = random;
  }

  String sentence() {
    return any(WHO) + " " + any(DID) + " " + any(WHAT) + any(THEN);
  }

  String paragraph(int fewest, int most) {
    StringBuilder paragraph = new StringBuilder(sentence());
    int sentences = fewest + random.nextInt(most - fewest + 1);
    for (int i = 1; i < sentences; i++) {
      paragraph.append(' ').append(sentence());
    }
    return paragraph.toString();
  }

  String headline() {
    String what = any(WHAT);
    return any(WHO) + ": " + what.substring(0, Math.min(what.length(), 60)).strip();
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  private String any(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
