package keep.work.people;

import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.people.PolicyChain;
import keep.site.doors.Damage;
import keep.work.record.PublishedRecord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whether the server takes requests, under which policy, and whether the record is being signed.
@RestController
class HealthController {
  private final Policies policies;
  private final PolicyOnFile onFile;
  private final PublishedRecord record;

  HealthController(Policies policies, PolicyOnFile onFile, PublishedRecord record) {
    this.policies = policies;
    this.onFile = onFile;
    this.record = record;
  }

  @GetMapping("/health")
  Json health() {
    return JsonObject.with()
        .put("state", Damage.wasSeen() ? "database-damaged" : "up")
        .put(
            "policy",
            policies
                .chain()
                .map(PolicyChain::latest)
                .map(one -> one.sid())
                .map(Sid::text)
                .orElse(""))
        .put("purpose", onFile.purpose())
        .put("record", record.state())
        .put("size", Math.max(record.size(), 0))
        .object();
  }
}
