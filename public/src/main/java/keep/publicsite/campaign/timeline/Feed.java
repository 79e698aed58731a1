package keep.publicsite.campaign.timeline;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import keep.publicsite.campaign.pack.Campaign;
import keep.publicsite.campaign.pack.Milestone;
import keep.publicsite.campaign.pack.Update;
import keep.site.Language;

/// A campaign's steps and news as an Atom feed (RFC 4287), the newest first. Nobody has to give an
/// address to follow it.
public final class Feed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private Feed() {}

  private record Item(
      String id, java.time.LocalDate day, String title, String words, String link) {}

  /// @param site where the public pages stand, without a last `/`
  public static String of(Campaign campaign, Language language, String site) {
    String page = site + language.address("/campaign/" + campaign.slug());
    List<Item> items =
        java.util.stream.Stream.concat(
                campaign.road().stream().map(step -> item(step, page, language)),
                campaign.updates().stream().map(update -> item(update, page, language)))
            .sorted(Comparator.comparing(Item::day).reversed())
            .toList();
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language.tag());
      text(xml, "id", page);
      text(xml, "title", campaign.title().in(language));
      text(xml, "updated", items.getFirst().day() + "T00:00:00Z");
      link(xml, "alternate", page + "/timeline");
      link(xml, "self", page + "/timeline.atom");
      xml.writeStartElement("author");
      text(xml, "name", "Keep");
      xml.writeEndElement();
      for (Item item : items) {
        xml.writeStartElement("entry");
        text(xml, "id", item.id());
        text(xml, "title", item.title());
        text(xml, "updated", item.day() + "T00:00:00Z");
        link(xml, "alternate", item.link());
        text(xml, "summary", item.words());
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a feed is written to memory", impossible);
    }
    return out.toString();
  }

  private static Item item(Milestone step, String page, Language language) {
    String words = step.words().in(language);
    int end = words.indexOf(". ");
    String id =
        page + "/timeline#" + step.date() + "-" + Integer.toHexString(step.address().hashCode());
    return new Item(
        id, step.from(), end < 0 ? words : words.substring(0, end + 1), words, step.address());
  }

  private static Item item(Update update, String page, Language language) {
    return new Item(
        page + "/updates#" + update.date(),
        update.date(),
        update.title().in(language),
        update.words().in(language),
        page + "/updates");
  }

  private static void text(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String kind, String to) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", kind);
    xml.writeAttribute("href", to);
  }
}
