package keep.publicsite.campaign.pledge;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import keep.publicsite.campaign.shelf.CampaignSettings;
import keep.publicsite.campaign.shelf.CampaignShelf;
import keep.publicsite.campaign.letter.Addressees;
import keep.publicsite.campaign.letter.Begun;
import keep.publicsite.campaign.letter.CampaignFiles;
import keep.publicsite.campaign.letter.Election;
import keep.publicsite.campaign.letter.LetterRooms;
import keep.publicsite.campaign.letter.WriteRoom;
import keep.publicsite.campaign.load.Flags;
import keep.publicsite.campaign.mail.LaidMail;
import keep.publicsite.campaign.mail.MailSettings;
import keep.publicsite.campaign.mail.MailWriter;
import keep.publicsite.campaign.mail.Postman;
import keep.publicsite.campaign.store.CampaignStore;
import keep.database.DatabaseSource;
import keep.site.House;
import keep.site.Wing;
import keep.site.doors.FromHere;
import keep.site.doors.Rates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/// Signing and its mail on the public site; a copy of plain files (`keep.static`) has neither. Not
/// annotated as a configuration, so that the work site's scan never picks it up.
@ConditionalOnProperty(name = "keep.static", havingValue = "false", matchIfMissing = true)
public class PledgeConfiguration {
  private static final Duration WINDOW = Duration.ofMinutes(10);

  /// A draft is shown and takes nothing: no signature, no letter, and no mail leaves.
  @Bean
  CampaignStore campaignStore(ObjectProvider<DatabaseSource> source, CampaignSettings settings) {
    DatabaseSource given = source.getIfAvailable();
    return given == null || settings.preview()
        ? CampaignStore.none()
        : CampaignStore.opening(given);
  }

  @Bean
  Books books(CampaignStore store) {
    return new Books(store);
  }

  @Bean
  Flags campaignFlags(CampaignStore store, CampaignSettings settings) {
    return settings.preview()
        ? new Flags(store, EnumSet.allOf(Flags.Flag.class))
        : new Flags(store);
  }

  @Bean
  Counts campaignCounts(CampaignStore store, Flags flags) {
    return new Counts(store, () -> flags.isOff(Flags.Flag.COUNTS));
  }

  @Bean
  SigningDesk signingDesk(CampaignStore store) {
    return new SigningDesk(store);
  }

  @Bean
  Housekeeping housekeeping(
      CampaignStore store,
      Books books,
      MailSettings mail,
      ObjectProvider<Consumer<LocalDate>> letters) {
    return new Housekeeping(
        store,
        books,
        Clock.systemDefaultZone(),
        new LaidMail(mail.folder()),
        letters.getIfAvailable(() -> day -> {}));
  }

  @Bean
  CampaignFiles campaignFiles(CampaignStore store) {
    return CampaignFiles.load(store.folder());
  }

  @Bean
  MailSettings mailSettings(Environment environment, CampaignStore store) {
    Map<String, String> named = new HashMap<>();
    for (String name :
        List.of("KEEP_SMTP_URL", "KEEP_MAIL_FROM", "KEEP_MAIL_FOLDER", "KEEP_PUBLIC_ADDRESS")) {
      String value = environment.getProperty(name);
      if (value != null) {
        named.put(name, value);
      }
    }
    String here = "http://127.0.0.1:" + environment.getProperty("server.port", "8081");
    return MailSettings.of(named, here, store.folder().resolve("mail"));
  }

  @Bean
  Postman postman(
      CampaignStore store,
      Books books,
      Flags flags,
      MailSettings settings,
      ObjectProvider<MailWriter> letters) {
    MailWriter ofLetters = letters.getIfAvailable(() -> queued -> Optional.empty());
    return new Postman(store, flags, new PledgeMail(store, books, settings, ofLetters), settings);
  }

  @Bean
  Rates campaignRates() {
    return new Rates(WINDOW, System::nanoTime);
  }

  @Bean
  Pledges pledges(CampaignShelf shelf) {
    return new Pledges(shelf::all);
  }

  @Bean
  Addressees addressees(CampaignFiles files, Environment environment) {
    return new Addressees(files, Election.of(environment));
  }

  @Bean
  Begun begunLetters(CampaignStore store) {
    return new Begun(store);
  }

  @Bean
  Wing letterRooms(
      House house,
      CampaignShelf shelf,
      CampaignFiles files,
      Addressees addressees,
      Begun begun,
      Books books,
      Flags flags,
      Rates rates,
      ObjectProvider<WriteRoom.QueueState> queue,
      Environment environment) {
    PledgeSettings settings = PledgeSettings.of(environment);
    return new LetterRooms(
        shelf::all,
        files,
        begun,
        new LetterRooms.Gate(
            slug -> books.of(slug).number(),
            FromHere::sent,
            (purpose, request) -> rates.allows(purpose, settings.origin(request), settings.limit()),
            Suppression::shown,
            flags),
        counting ->
            new WriteRoom(
                house, files, addressees, counting, queue.getIfAvailable(() -> () -> "")));
  }

  @Bean
  Wing pledgeRooms(
      House house,
      Pledges pledges,
      CampaignStore store,
      Books books,
      SigningDesk desk,
      Counts counts,
      Flags flags,
      Rates rates,
      CampaignFiles files,
      MailSettings mail,
      Environment environment) {
    PledgeParts parts =
        new PledgeParts(
            books,
            desk,
            new Leaving(store),
            counts,
            new Wordings(store),
            files.postcodes(),
            flags,
            rates,
            PledgeSettings.of(environment),
            !mail.sends());
    return new PledgeRooms(pledges, house, parts);
  }
}
