package keep.site;

import org.springframework.core.env.Environment;

/// What an operator decides about a site.
///
/// @param kind which of the two sites this application serves
/// @param host the only host name it answers to, without port (`keep.public.host`,
///   `keep.work.host`)
/// @param otherAddress where the other site stands, such as `http://127.0.0.1:8081`
/// @param exitTo neutral page of somebody else that "Exit this page" leads to (`keep.exit.to`)
/// @param sharesDomain both sites stand under one registrable domain, so the public exit must not
///   clear cookies (`keep.shares-domain`)
/// @param gallery whether `/gallery` is served; for those who build and check screens
/// @param demo everything shown is invented, and every page says so
public record SiteSettings(
    SiteKind kind,
    String host,
    String otherAddress,
    String exitTo,
    boolean sharesDomain,
    boolean gallery,
    boolean demo) {

  /// Reads the settings of one site.
  public static SiteSettings of(SiteKind kind, Environment environment) {
    boolean open = kind == SiteKind.PUBLIC;
    return new SiteSettings(
        kind,
        environment.getProperty(
            open ? "keep.public.host" : "keep.work.host", open ? "127.0.0.1" : "localhost"),
        environment.getProperty(
            open ? "keep.work.address" : "keep.public.address",
            open ? "http://localhost:8080" : "http://127.0.0.1:8081"),
        environment.getProperty("keep.exit.to", "https://www.bbc.co.uk/weather"),
        environment.getProperty("keep.shares-domain", Boolean.class, false),
        environment.getProperty("keep.gallery", Boolean.class, false),
        environment.getProperty("keep.demo", Boolean.class, false));
  }
}
