package keep.law.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keep.law.Regime;
import keep.law.Standing;

/// A regime's walk as a picture, laid out by distance from the beginning. A place that may be
/// entered from everywhere is drawn once with a note, and not with an arrow from every place.
final class StateDiagram {
  private static final int WIDE = 230;
  private static final int HIGH = 64;
  private static final int ACROSS = 300;
  private static final int DOWN = 110;

  private final List<Standing> places;
  private final Map<String, int[]> at = new HashMap<>();
  private final List<String> fromEverywhere = new ArrayList<>();
  private int tallest;
  private int layers;

  private StateDiagram(Regime regime) {
    places = regime.standings();
    for (Standing place : places) {
      boolean everywhere =
          places.stream()
              .filter(other -> !other.id().equals(place.id()))
              .allMatch(other -> other.next().contains(place.id()));
      if (everywhere) {
        fromEverywhere.add(place.id());
      }
    }
    layOut();
  }

  static String of(Regime regime) {
    return new StateDiagram(regime).draw(regime.name());
  }

  private void layOut() {
    Map<String, Integer> depth = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>();
    depth.put(places.getFirst().id(), 0);
    queue.add(places.getFirst().id());
    while (!queue.isEmpty()) {
      String id = queue.remove();
      for (String next : place(id).next()) {
        if (isPlace(next) && !depth.containsKey(next)) {
          depth.put(next, depth.getOrDefault(id, 0) + 1);
          queue.add(next);
        }
      }
    }
    Map<Integer, Integer> filled = new TreeMap<>();
    for (Standing place : places) {
      int layer = depth.getOrDefault(place.id(), 0);
      int row = filled.merge(layer, 1, Integer::sum) - 1;
      at.put(place.id(), new int[] {30 + layer * ACROSS, 60 + row * DOWN});
      tallest = Math.max(tallest, row + 1);
      layers = Math.max(layers, layer + 1);
    }
  }

  private Standing place(String id) {
    return places.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /// Where a place leads back to wherever the matter stood, that is said in words.
  private boolean isPlace(String id) {
    return places.stream().anyMatch(each -> each.id().equals(id));
  }

  private int[] where(String id) {
    return at.getOrDefault(id, new int[] {0, 0});
  }

  private String draw(String name) {
    int width = 30 + layers * ACROSS;
    int height = 90 + tallest * DOWN;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(height);
    svg.append("\" role=\"img\" aria-label=\"The walk of ")
        .append(name)
        .append("\" font-family=\"sans-serif\" font-size=\"13\">\n");
    svg.append(
        "<defs><marker id=\"to\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 8 4 0 8z\" fill=\"#456\"/></marker></defs>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    svg.append("<text x=\"30\" y=\"30\" fill=\"#223\">Written from the code.");
    if (!fromEverywhere.isEmpty()) {
      svg.append(" May be entered from every place: ")
          .append(String.join(", ", fromEverywhere))
          .append('.');
    }
    svg.append("</text>\n");
    places.forEach(place -> place.next().forEach(next -> arrow(svg, place.id(), next)));
    places.forEach(place -> box(svg, place));
    return svg.append("</svg>\n").toString();
  }

  private void arrow(StringBuilder svg, String from, String to) {
    if (fromEverywhere.contains(to) || !at.containsKey(to)) {
      return;
    }
    int[] a = where(from);
    int[] b = where(to);
    boolean forward = b[0] > a[0];
    int x1 = forward ? a[0] + WIDE : a[0] + WIDE / 2;
    int y1 = forward ? a[1] + HIGH / 2 : a[1] + (b[1] >= a[1] ? HIGH : 0);
    int x2 = forward ? b[0] : b[0] + WIDE / 2 + 20;
    int y2 = forward ? b[1] + HIGH / 2 : b[1] + (b[1] > a[1] ? 0 : HIGH);
    int bend = forward ? (x2 - x1) / 2 : 0;
    svg.append("<path d=\"M")
        .append(x1)
        .append(' ')
        .append(y1)
        .append(" C")
        .append(x1 + bend)
        .append(' ')
        .append(forward ? y1 : y1 + 40);
    svg.append(' ')
        .append(x2 - bend)
        .append(' ')
        .append(forward ? y2 : y2 + 40)
        .append(' ')
        .append(x2)
        .append(' ')
        .append(y2);
    svg.append("\" fill=\"none\" stroke=\"#789\" stroke-width=\"1.2\" marker-end=\"url(#to)\"/>\n");
  }

  private void box(StringBuilder svg, Standing place) {
    int[] p = where(place.id());
    svg.append("<g><rect x=\"")
        .append(p[0])
        .append("\" y=\"")
        .append(p[1])
        .append("\" width=\"")
        .append(WIDE)
        .append("\" height=\"")
        .append(HIGH);
    svg.append("\" rx=\"8\" fill=\"#f4f1ea\" stroke=\"#456\"/>");
    line(svg, p[0], p[1] + 24, place.id() + "  " + place.name());
    line(svg, p[0], p[1] + 46, shortened(place.clock()));
    svg.append("</g>\n");
  }

  private static void line(StringBuilder svg, int x, int y, String text) {
    svg.append("<text x=\"")
        .append(x + 10)
        .append("\" y=\"")
        .append(y)
        .append("\" fill=\"#223\">")
        .append(text)
        .append("</text>");
  }

  private static String shortened(String text) {
    String plain = text.replace("&", "and").replace("<", "").replace(">", "");
    return plain.length() <= 34 ? plain : plain.substring(0, 33) + "…";
  }
}
