package keep.publicsite.finder;

import java.nio.file.Path;
import keep.finder.Directory;
import keep.finder.care.CareJournal;
import keep.finder.care.CorrectedDirectory;
import keep.site.House;
import keep.site.PageHead;
import keep.site.Temper;
import keep.site.Wing;
import keep.site.doors.Origins;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// Opens the finder's pages on the public site. Not annotated as a configuration, so that the work
/// site's scan never picks it up.
public class FinderConfiguration {
  @Bean
  Wing finderWing(House house, Environment environment) {
    Path folder = FinderFolder.of(environment);
    Directory shipped = Directory.load();
    Entries entries = new Entries(house, new CorrectedDirectory(folder, shipped), folder);
    EntryRoom entry =
        new EntryRoom(house, new CareJournal(folder), shipped, Origins.of(environment));
    CentreRoom centre = new CentreRoom(house, entries);
    return rooms ->
        rooms
            .form("/i/find", new FindRoom(house, entries))
            .page("/i/centres", new CentresRoom(house, entries))
            .page("/i/centre/rctn", centre)
            .page("/i/centre/savana", centre)
            .other("/i/centre/*", centre)
            .other(
                "/i/places/*",
                (request, response) -> entries.made().files().enter(request, response))
            .form("/i/entry", entry)
            .page("/i/call", new CallRoom(house, entries));
  }

  /// The head of a page of this module: its title says nothing of what stands on it.
  static PageHead head(String path) {
    return PageHead.of(path, Temper.QUIET, "title.information", "room.information").in("finder");
  }
}
