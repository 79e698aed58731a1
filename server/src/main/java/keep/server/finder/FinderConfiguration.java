package keep.server.finder;

import keep.finder.Finder;
import keep.server.site.House;
import keep.server.site.PageHead;
import keep.server.site.Temper;
import keep.server.site.Wing;
import org.springframework.context.annotation.Bean;

/// Opens the finder's pages on the public site. Not annotated as a configuration, so that the work
/// site's scan never picks it up.
public class FinderConfiguration {
  @Bean
  Finder finder() {
    return Finder.load();
  }

  @Bean
  Wing finderWing(House house, Finder finder) {
    DataFiles files = DataFiles.of(house, finder);
    CentreRoom centre = new CentreRoom(house, finder);
    return rooms ->
        rooms
            .form("/i/find", new FindRoom(house, finder, files))
            .page("/i/centres", new CentresRoom(house, finder))
            .page("/i/centre/rctn", centre)
            .page("/i/centre/savana", centre)
            .other("/i/centre/*", centre)
            .other("/i/places/*", files)
            .page("/i/call", new CallRoom(house, finder));
  }

  /// The head of a page of this module: its title says nothing of what stands on it.
  static PageHead head(String path) {
    return PageHead.of(path, Temper.QUIET, "title.information", "room.information").in("finder");
  }
}
