package anda.imports.web;

import anda.imports.process.SampleImport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 示例导入 Tells how far the sample of a first start is. */
@RestController
class SampleController {

  private final SampleImport sample;

  SampleController(SampleImport sample) {
    this.sample = sample;
  }

  /**
   * 示例导入 How far the sample of a first start is.
   *
   * @param underway files or the story of the sample are still to come
   */
  record SampleState(boolean underway) {}

  @GetMapping("/api/imports/sample")
  SampleState sample() {
    return new SampleState(sample.underway());
  }
}
