package keep.work.cases;

import jakarta.servlet.http.HttpServletRequest;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.release.Envelope;
import keep.work.http.Bodies;
import keep.work.http.Bounds;
import keep.work.people.FiledCard;
import keep.work.people.SignedReads;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Matters, deposits and releases: docs/http.md sections 4 and 5.
@RestController
class CasesController {
  private final Matters matters;
  private final MatterView view;
  private final IntakeDesk intake;
  private final Envelopes envelopes;
  private final SignedReads reads;

  CasesController(
      Matters matters, MatterView view, IntakeDesk intake, Envelopes envelopes, SignedReads reads) {
    this.matters = matters;
    this.view = view;
    this.intake = intake;
    this.envelopes = envelopes;
    this.reads = reads;
  }

  @PostMapping("/matters/{id}/acts")
  Json act(@PathVariable("id") String id, HttpServletRequest request) throws MalformedInput {
    ActUpload upload =
        ActUpload.read(
            Bodies.fields(request, "request", Bounds.ACT, ActUpload.NAMES), Id16.parse(id));
    return MatterView.answer(matters.file(upload));
  }

  @GetMapping("/matters/{id}/acts")
  Json acts(@PathVariable("id") String id, HttpServletRequest request) throws MalformedInput {
    FiledCard reader = reads.reader(request);
    return view.matter(Id16.parse(id), reader);
  }

  @PostMapping("/deposits")
  Json intake(HttpServletRequest request) throws MalformedInput {
    Sid sid =
        intake.file(
            Bodies.fields(
                request, "deposit", Bounds.DEPOSIT, "deposit", "ciphertext", "boxes", "blind"));
    return JsonObject.with().put("sid", sid).object();
  }

  @GetMapping("/deposits")
  Json deposits(HttpServletRequest request) {
    return view.deposits(reads.reader(request));
  }

  @GetMapping("/deposits/{sid}")
  Json deposit(@PathVariable("sid") String sid, HttpServletRequest request) throws MalformedInput {
    FiledCard reader = reads.reader(request);
    return view.deposit(Sid.parse(sid), reader);
  }

  @PostMapping("/releases/{sid}/envelope")
  Json envelope(@PathVariable("sid") String sid, HttpServletRequest request) throws MalformedInput {
    SignedReads.Sender sender = reads.sender(request);
    Sid release = Sid.parse(sid);
    byte[] envelope = Bodies.bytes(request, "envelope", Envelope.LONGEST);
    sender.demandSent(envelope);
    envelopes.take(release, envelope, sender.card());
    return JsonObject.with().put("release", release).object();
  }

  @GetMapping("/releases/{sid}/envelope")
  ResponseEntity<byte[]> fetch(@PathVariable("sid") String sid, HttpServletRequest request)
      throws MalformedInput {
    FiledCard reader = reads.reader(request);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(envelopes.fetch(Sid.parse(sid), reader));
  }
}
