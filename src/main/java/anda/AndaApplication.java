package anda;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** 安达 The one process of Anda: API, pages, event log, views and embedded store. */
@SpringBootApplication
public class AndaApplication {

  public static void main(String[] args) {
    // The framework's advertisement is no line an operator needs.
    System.setProperty("disable-axoniq-console-message", "true");
    SpringApplication.run(AndaApplication.class, args);
  }
}
