package keep.work.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import keep.seal.encoding.Id16;
import keep.seal.encoding.MalformedInput;
import keep.seal.people.Policy.Purpose;
import keep.site.ForPeople;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Temper;
import keep.work.cases.MatterRows.FiledAct;
import keep.work.people.PolicyOnFile;
import keep.work.people.ServedPurpose;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The page of a matter. Reading a matter takes a key, and a browser has none yet: so the page
/// shows it in a demo only, where everybody is invented. Elsewhere it says so and nothing else.
@Controller
@ForPeople
class MatterPageController {
  private final House house;
  private final MatterRows rows;
  private final Matters matters;
  private final Folds folds;
  private final PolicyOnFile policy;
  private final ServedPurpose served;

  MatterPageController(
      House house,
      MatterRows rows,
      Matters matters,
      Folds folds,
      PolicyOnFile policy,
      ServedPurpose served) {
    this.house = house;
    this.rows = rows;
    this.matters = matters;
    this.folds = folds;
    this.policy = policy;
    this.served = served;
  }

  @GetMapping("/matters/{id}")
  void page(@PathVariable("id") String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean demo = served.purpose() == Purpose.DEMO && policy.purpose().equals(Purpose.DEMO.word());
    if (!demo) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    List<FiledAct> acts;
    try {
      acts = rows.acts(Id16.parse(id));
    } catch (MalformedInput e) {
      acts = List.of();
    }
    if (acts.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    house.show(
        request,
        response,
        PageHead.of("/matters/" + id, Temper.WORK, "title.steps", "room.desk"),
        "cases/matter.jte",
        Map.of("matter", MatterPage.of(id, acts, matters, folds)));
  }
}
