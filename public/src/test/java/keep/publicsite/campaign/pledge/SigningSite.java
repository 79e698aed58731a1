package keep.publicsite.campaign.pledge;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keep.publicsite.PublicWings;
import keep.publicsite.campaign.store.CampaignStore;
import keep.database.DatabaseAccess;
import keep.database.DatabaseSource;
import keep.database.KeepHome;
import keep.trial.TestFolders;
import keep.publicsite.PublicSite;
import keep.trial.SharedPostgres;
import org.springframework.context.ConfigurableApplicationContext;

/// The public site with a database and a real mail server, in this process.
public final class SigningSite implements AutoCloseable {
  /// The campaign that is signed.
  public static final String SLUG = "keep-counselling-confidential";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final Path home;
  private final DatabaseAccess database;
  private final GreenMail mail;
  private final ConfigurableApplicationContext context;

  public SigningSite() {
    this(Map.of());
  }

  /// @param more settings of the site
  public SigningSite(Map<String, String> more) {
    this(more, false);
  }

  /// @param ownDatabase a database in the site's own folder, so that its files can be searched
  public SigningSite(Map<String, String> more, boolean ownDatabase) {
    this(more, ownDatabase, true);
  }

  /// A site whose store may stay closed.
  static SigningSite withoutWaiting(Map<String, String> more) {
    return new SigningSite(more, false, false);
  }

  private SigningSite(Map<String, String> more, boolean ownDatabase, boolean waits) {
    try {
      home = TestFolders.fresh();
      database = SharedPostgres.database();
      mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
      mail.start();
      Map<String, String> settings = new HashMap<>();
      settings.put("KEEP_SMTP_URL", "smtp://127.0.0.1:" + mail.getSmtp().getPort());
      settings.put("KEEP_PUBLIC_ADDRESS", "http://site.example");
      settings.put("keep.campaign.limit", "0");
      settings.putAll(more);
      Map<String, String> environment =
          ownDatabase ? TestFolders.environment() : SharedPostgres.environment(database, home);
      context =
          PublicSite.start(
              0,
              settings,
              given ->
                  given.registerBean(
                      DatabaseSource.class,
                      () -> DatabaseSource.owned(new KeepHome(home), environment)),
              PublicWings.ALL);
      CampaignStore store = part(CampaignStore.class);
      until(() -> !waits || store.isOpen());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  public DatabaseAccess database() {
    return database;
  }

  public Path home() {
    return home;
  }

  public String address() {
    return "http://127.0.0.1:"
        + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
  }

  /// Waits for something that other threads bring about; fails the test if they never do.
  public static void until(java.util.function.BooleanSupplier there) {
    long deadline = System.nanoTime() + 60_000_000_000L;
    while (!there.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("it never came");
      }
      java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return send(request.GET(), headers);
  }

  /// Sends a form; fields are names and values in turn.
  public HttpResponse<String> post(String path, List<String> fields, String... headers) {
    StringBuilder body = new StringBuilder();
    for (int at = 0; at < fields.size(); at += 2) {
      body.append(at == 0 ? "" : "&")
          .append(fields.get(at))
          .append('=')
          .append(URLEncoder.encode(fields.get(at + 1), StandardCharsets.UTF_8));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    return send(request, headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until so many mails have come in all, and gives them.
  public MimeMessage[] mails(int count) {
    until(() -> mail.getReceivedMessages().length >= count);
    return mail.getReceivedMessages();
  }

  /// The plain text of a mail.
  public static String text(MimeMessage message) {
    return part(message, 0);
  }

  public static String part(MimeMessage message, int at) {
    try {
      BodyPart part = ((Multipart) message.getContent()).getBodyPart(at);
      return (String) part.getContent();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first address in a text that holds a word, without the site's name.
  public static String link(String text, String word) {
    Matcher matcher = Pattern.compile("http://site\\.example(/\\S*" + word + "\\S*)").matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("no link with " + word);
    }
    return matcher.group(1);
  }

  @Override
  public void close() {
    context.close();
    mail.stop();
    try {
      TestFolders.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
