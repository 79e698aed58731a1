package keep.work.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keep.seal.encoding.Blind;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.encoding.Sid;
import keep.seal.json.Fields;
import keep.seal.json.Json;
import keep.seal.json.Json.JsonObject;
import keep.seal.matter.Act;
import keep.seal.statement.Statement;
import keep.seal.statement.StatementKind;

/// An act on its way in, with everything that is filed beside it: read, and checked as far as can
/// be without asking anybody.
///
/// @param statement the signed act
/// @param papers the new ones, in the order in which the act names them
/// @param blind opens the act's own entry
record ActUpload(Statement statement, Act act, List<NewPaper> papers, Blind blind) {
  static final String[] NAMES = {"act", "papers", "ciphertexts", "boxes", "blinds"};

  /// A paper that comes with an act.
  ///
  /// @param blind empty for an order-end, which stands in the record for all who hold the order
  /// @param sealed ciphertext and boxes, for a deposit
  record NewPaper(Statement statement, Optional<Blind> blind, Optional<SealedPaper> sealed) {
    Sid sid() {
      return statement.sid();
    }

    StatementKind kind() {
      return statement.kind();
    }
  }

  static ActUpload read(Fields body, Id16 matter) throws MalformedInput {
    Statement statement = Statement.of(body.object("act"), "request.act");
    Act act;
    try {
      act = Act.parse(statement);
    } catch (MalformedInput e) {
      throw e.within("request");
    }
    if (!act.matter().equals(matter)) {
      throw MalformedInput.mismatch(
          "request.act.matter", "is another matter than the address says");
    }
    List<Statement> papers = papers(body, act);
    Map<Sid, SealedPaper> deposits = SealedPaper.read(body, papers);
    Map<Sid, Blind> blinds = blinds(body, statement, papers);
    List<NewPaper> all = new ArrayList<>();
    for (Statement paper : papers) {
      all.add(
          new NewPaper(
              paper,
              Optional.ofNullable(blinds.get(paper.sid())),
              Optional.ofNullable(deposits.get(paper.sid()))));
    }
    Blind own = blinds.get(statement.sid());
    if (own == null) {
      throw body.fault("blinds", "has none for the act");
    }
    return new ActUpload(statement, act, all, own);
  }

  private static List<Statement> papers(Fields body, Act act) throws MalformedInput {
    List<Statement> papers = new ArrayList<>();
    List<Sid> named = new ArrayList<>(act.papers());
    for (Json item : body.list("papers")) {
      String where = "request.papers[" + papers.size() + "]";
      if (!(item instanceof JsonObject envelope)) {
        throw MalformedInput.form(where, "must be a statement");
      }
      Statement paper = Statement.of(envelope, where);
      switch (paper.kind()) {
        case DEPOSIT, ORDER, ORDER_END, CLEARANCE, RELEASE -> {}
        case POLICY, CARD, CARD_END, ACT, HEADER, SEAL, GRANTS, READ, SLOT ->
            throw MalformedInput.form(where, "is not a kind of paper that is filed with an act");
      }
      int at = named.indexOf(paper.sid());
      if (at < 0) {
        throw MalformedInput.mismatch(
            where, "is not named by the act, or not in the order in which the act names it");
      }
      named = named.subList(at + 1, named.size());
      papers.add(paper);
    }
    return papers;
  }

  /// One blind for every new entry that is sealed: the papers in order, then the act.
  private static Map<Sid, Blind> blinds(Fields body, Statement act, List<Statement> papers)
      throws MalformedInput {
    List<Statement> sealed = new ArrayList<>(papers);
    sealed.removeIf(paper -> paper.kind() == StatementKind.ORDER_END);
    sealed.add(act);
    List<Fields> given = body.objects("blinds", "stmt", "blind");
    if (given.size() != sealed.size()) {
      throw body.fault("blinds", "must be one for each sealed paper in order, then the act's");
    }
    Map<Sid, Blind> blinds = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      Sid sid = given.get(i).sid("stmt");
      if (!sid.equals(sealed.get(i).sid())) {
        throw given.get(i).fault("stmt", "must be that of the statement in its place");
      }
      blinds.put(sid, new Blind(given.get(i).bytes("blind", Blind.LENGTH)));
    }
    return blinds;
  }
}
