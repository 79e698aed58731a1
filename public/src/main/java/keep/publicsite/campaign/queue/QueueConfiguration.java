package keep.publicsite.campaign.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import keep.publicsite.campaign.shelf.CampaignShelf;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.CampaignFiles;
import keep.publicsite.campaign.letter.WriteRoom;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.mail.MailSettings;
import keep.publicsite.campaign.mail.MailWriter;
import keep.publicsite.campaign.pledge.Books;
import keep.publicsite.campaign.pledge.KeyFolder;
import keep.publicsite.campaign.pledge.PledgeSettings;
import keep.publicsite.campaign.pledge.Wordings;
import keep.publicsite.campaign.store.CampaignStore;
import keep.site.House;
import keep.site.Wing;
import keep.site.doors.Rates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// Letters that leave from here. The pages behind the links of e-mails are always open, so that
/// switching the queue off takes nobody's way back; new letters are taken only where it is on. Not
/// annotated as a configuration, so that the work site's scan never picks it up.
@ConditionalOnProperty(name = "keep.static", havingValue = "false", matchIfMissing = true)
public class QueueConfiguration {
  @Bean
  DayKeys letterKeys(CampaignStore store) {
    return new DayKeys(KeyFolder.of(store.folder()));
  }

  @Bean
  LetterQueue letterQueue(CampaignStore store, DayKeys keys) {
    return new LetterQueue(store, keys);
  }

  @Bean
  MailWriter letterMail(Books books, LetterQueue queue, MailSettings settings) {
    return new LetterMail(books, queue, settings);
  }

  @Bean
  Consumer<LocalDate> letterKeeping(CampaignStore store, DayKeys keys) {
    return new LetterKeeping(store, keys)::clean;
  }

  @Bean
  WriteRoom.QueueState queueState(
      Environment environment, MailSettings mail, CampaignFiles files, Flags flags) {
    return QueueSettings.of(environment, mail, files).state(flags);
  }

  @Bean
  Wing queueRooms(
      House house,
      CampaignShelf shelf,
      Addressees addressees,
      LetterQueue queue,
      Books books,
      CampaignStore store,
      WriteRoom.QueueState state,
      Rates rates,
      MailSettings mail,
      Environment environment) {
    PledgeSettings settings = PledgeSettings.of(environment);
    return new QueueRooms(
        shelf::all,
        house,
        addressees,
        new QueueParts(
            queue,
            books,
            new Wordings(store),
            state,
            request -> rates.allows("send", settings.origin(request), settings.limit()),
            mail.from(),
            Clock.systemDefaultZone()));
  }
}
