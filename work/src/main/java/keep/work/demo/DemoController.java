package keep.work.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import keep.seal.encoding.MalformedInput;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.Policy.Purpose;
import keep.work.http.Bodies;
import keep.work.http.Bounds;
import keep.work.http.Refusal;
import keep.work.people.PolicyOnFile;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sets the story's clock: docs/http.md section 9. Not there at all in a server that is no demo's.
@RestController
@RequestMapping("/demo")
@ConditionalOnProperty(name = "keep.demo", havingValue = "true")
class DemoController {
  private static final long LATEST = 4_102_444_800L; // the year 2100

  private final StoryClock clock;
  private final PolicyOnFile policy;

  DemoController(Clock clock, PolicyOnFile policy) {
    if (!(clock instanceof StoryClock story)) {
      throw new IllegalStateException("a demo has a story clock");
    }
    this.clock = story;
    this.policy = policy;
  }

  @PostMapping("/clock")
  Json set(HttpServletRequest request) throws MalformedInput {
    long at = Bodies.fields(request, "clock", Bounds.CLOCK, "at").integer("at", 0, LATEST);
    demandDemo();
    if (!clock.set(Instant.ofEpochSecond(at))) {
      throw Refusal.conflict("clock.at", "The story's clock never goes back.");
    }
    return show();
  }

  @GetMapping("/clock")
  Json show() {
    demandDemo();
    return JsonObject.with().put("at", clock.instant().getEpochSecond()).object();
  }

  private void demandDemo() {
    if (!policy.purpose().equals(Purpose.DEMO.word())) {
      throw Refusal.unknown("path");
    }
  }
}
