package keep.publicsite.campaign.page;

import keep.site.Page;

/// The box that others put on their own pages: plain links, nothing that loads from here.
final class ShareBox {
  private final Page page;
  private final CampaignView view;

  ShareBox(Page page, CampaignView view) {
    this.page = page;
    this.view = view;
  }

  String html() {
    StringBuilder html = new StringBuilder(2_000);
    html.append("<aside lang=\"").append(view.language().tag()).append("\">\n");
    html.append("<p>").append(escaped(view.words(0))).append("</p>\n");
    html.append("<p><a href=\"").append(escaped(view.address())).append("\">");
    html.append(escaped(view.campaign().page(view.language()).heading()))
        .append("</a></p>\n<ul>\n");
    for (CampaignView.Button button : view.buttons(page, 0)) {
      html.append("<li><a rel=\"noopener noreferrer nofollow\" href=\"")
          .append(escaped(button.href()))
          .append("\">")
          .append(escaped(button.name()))
          .append("</a></li>\n");
    }
    return html.append("</ul>\n</aside>\n").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
