package keep.work.record;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import keep.ledger.Hash;
import keep.ledger.MalformedRecordException;
import keep.ledger.tile.FileTiles;
import keep.ledger.tile.TilePath;
import keep.ledger.tile.TileSource;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.work.http.Refusal;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The record as anybody may read it: docs/http.md section 8.
@RestController
class RecordController {
  private static final long LONGEST_WAIT = 20;
  private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=UTF-8");

  private final PublishedRecord record;
  private final FileTiles tiles;

  RecordController(PublishedRecord record, FileTiles tiles) {
    this.record = record;
    this.tiles = tiles;
  }

  @GetMapping("/record/log")
  Json log() {
    return JsonObject.with()
        .put("origin", record.key().name())
        .put("vkey", record.key().vkey())
        .object();
  }

  @GetMapping("/checkpoint")
  ResponseEntity<byte[]> checkpoint() throws IOException {
    byte[] note =
        tiles.read(TileSource.CHECKPOINT).orElseThrow(() -> Refusal.unknown("checkpoint"));
    return ResponseEntity.ok().contentType(NOTE).cacheControl(CacheControl.noStore()).body(note);
  }

  /// Tiles are written before the checkpoint that covers them: whoever has read a checkpoint finds
  /// its tiles, at every moment.
  @GetMapping("/tile/**")
  ResponseEntity<byte[]> tile(HttpServletRequest request) throws IOException {
    TilePath path = tilePath(request.getRequestURI().substring(1));
    byte[] tile = tiles.read(path.path()).orElseThrow(() -> Refusal.unknown("tile"));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .body(tile);
  }

  private static TilePath tilePath(String path) {
    try {
      return TilePath.parse(path);
    } catch (MalformedRecordException e) {
      throw Refusal.unknown("tile");
    }
  }

  @GetMapping("/record/index")
  Json index(@RequestParam("leaf") String leaf, @RequestParam("wait") Optional<String> wait)
      throws InterruptedException {
    Hash hash;
    try {
      hash = Hash.fromHex(leaf);
    } catch (MalformedRecordException e) {
      throw Refusal.malformed("leaf", "Give the leaf's hash as 64 lower-case hex digits.");
    }
    OptionalLong index = record.index(hash, seconds(wait.orElse("0")));
    return JsonObject.with()
        .put("index", index.orElseThrow(() -> Refusal.unknown("leaf")))
        .put("size", record.size())
        .object();
  }

  private static long seconds(String wait) {
    if (!wait.matches("[0-9]{1,2}") || Long.parseLong(wait) > LONGEST_WAIT) {
      throw Refusal.malformed(
          "wait", "Give a whole number of seconds from 0 to " + LONGEST_WAIT + ".");
    }
    return Long.parseLong(wait);
  }
}
