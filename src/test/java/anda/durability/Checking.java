package anda.durability;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A process that checks stores: one line {@code <data folder> TAB <side file>} in, one line {@code
 * OK …} or {@code FAULT …} out.
 */
final class Checking {
  private Checking() {}

  public static void main(String[] args) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] asked = line.split("\t");
      String answer;
      try {
        answer = LogCheck.check(Path.of(asked[0]), Path.of(asked[1])).toString();
      } catch (RuntimeException e) {
        answer = "FAULT does not open: " + e.getMessage();
      }
      System.out.println(answer);
      System.out.flush();
    }
  }
}
