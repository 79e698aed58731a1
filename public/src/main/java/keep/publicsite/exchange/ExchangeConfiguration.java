package keep.publicsite.exchange;

import keep.finder.exchange.HsdsApi;
import keep.publicsite.finder.FinderFolder;
import keep.site.Wing;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// Opens the standard's addresses on the public site. Not annotated as a configuration, so that the
/// work site's scan never picks it up.
public class ExchangeConfiguration {
  @Bean
  Wing exchangeWing(Environment environment) {
    Kept kept = new Kept(FinderFolder.of(environment));
    return rooms ->
        HsdsApi.names()
            .forEach(name -> {
              RecordsRoom room = new RecordsRoom(name, kept);
              rooms.other("/" + name, room);
              rooms.other("/" + name + "/*", room);
            });
  }
}
