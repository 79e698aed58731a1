package keep.work.notes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import keep.seal.box.Box;
import keep.seal.encoding.Blind;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.note.Grants;
import keep.seal.statement.Statement;
import keep.work.http.Bodies;
import keep.work.http.Bounds;
import keep.work.people.SignedReads;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Notes: docs/http.md section 3.
@RestController
class NotesController {
  private final Notes notes;
  private final NoteShelf shelf;
  private final SignedReads reads;

  NotesController(Notes notes, NoteShelf shelf, SignedReads reads) {
    this.notes = notes;
    this.shelf = shelf;
    this.reads = reads;
  }

  @PostMapping("/notes")
  Json file(HttpServletRequest request) throws MalformedInput {
    NoteUpload upload =
        NoteUpload.read(
            Bodies.fields(request, "note", Bounds.NOTE, NoteUpload.NAMES), notes::demandSigned);
    notes.file(upload);
    return JsonObject.with()
        .put("header", upload.header().sid())
        .put("seal", upload.seal().sid())
        .put("grants", upload.grants().sid())
        .object();
  }

  @PostMapping("/grants")
  Json grant(HttpServletRequest request) throws MalformedInput {
    Fields body = Bodies.fields(request, "grants", Bounds.GRANTS, "grants", "boxes", "blind");
    Grants grants = Grants.parse(Statement.of(body.object("grants"), "grants.grants"));
    notes.demandSigned(grants.statement(), grants.by(), "grants");
    List<Box> boxes = NoteUpload.boxes(body, grants);
    notes.grant(grants, boxes, new Blind(body.bytes("blind", Blind.LENGTH)));
    return JsonObject.with().put("grants", grants.sid()).object();
  }

  @GetMapping("/notes/{header}")
  Json note(@PathVariable("header") String header, HttpServletRequest request)
      throws MalformedInput {
    return shelf.note(Sid.parse(header), reads.reader(request));
  }

  @GetMapping("/notes")
  Json list(HttpServletRequest request) {
    return shelf.list(reads.reader(request));
  }
}
