package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import keep.trial.LoneWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Whatever a visitor asks for, the logs do not say who asked or for what.
@ExtendWith(OutputCaptureExtension.class)
class NoTraceTest {
  @Test
  void logs_hold_no_address_no_query_no_browser_and_no_page(CapturedOutput output) {
    for (SiteKind kind : SiteKind.values()) {
      for (String path :
          java.util.List.of(
              "/i/notes?place=Amblefrod",
              "/i/trail-4711",
              "/cy/i/trail-4711",
              "/exit?trail-4711",
              "/trap/broken?trail-4711")) {
        Sites.get(
            kind,
            path,
            "User-Agent",
            "trail-browser",
            "Accept",
            "text/html",
            "Cookie",
            "trail=4711");
        Sites.send("POST", kind, path, "User-Agent", "trail-browser", "Accept", "text/html");
      }
    }
    assertThat(output.getAll())
        .doesNotContain("trail-4711", "Amblefrod", "trail-browser", "/i/notes", "Heron")
        .doesNotContainPattern(LoneWord.of("4711"));
  }
}
