package keep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import keep.publicsite.PublicSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// TLS by a certificate of one's own, and by a proxy that ends it, as docs/operations.md says.
class TlsTest {
  private static final String SAID = "strict-transport-security";
  private static final String PASSWORD = "only-for-this-test";
  @TempDir Path folder;

  @Test
  void with_a_certificate_the_site_speaks_tls_and_says_that_it_always_will() throws Exception {
    Path store = certificate();
    try (ConfigurableApplicationContext site =
        PublicSite.start(
            0,
            Map.of(
                "server.ssl.key-store",
                store.toUri().toString(),
                "server.ssl.key-store-password",
                PASSWORD))) {
      String address = "https://127.0.0.1:" + port(site) + "/i/lines";
      HttpResponse<Void> answer;
      try (HttpClient client = HttpClient.newBuilder().sslContext(trusting(store)).build()) {
        answer =
            client.send(
                HttpRequest.newBuilder(URI.create(address)).build(),
                HttpResponse.BodyHandlers.discarding());
      }
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue(SAID)).contains("max-age=63072000; includeSubDomains");
    }
  }

  @Test
  void a_proxy_is_believed_only_when_the_operator_says_there_is_one() {
    for (String strategy : new String[] {"none", "native"}) {
      try (ConfigurableApplicationContext site =
          PublicSite.start(
              0,
              Map.of(
                  "server.forward-headers-strategy", strategy, "keep.public.host", "127.0.0.1"))) {
        String address = "http://127.0.0.1:" + port(site) + "/i/lines";
        HttpResponse<byte[]> answer = Raw.get(address, "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue(SAID).isPresent())
            .as(strategy)
            .isEqualTo(strategy.equals("native"));
        assertThat(Raw.get(address, "X-Forwarded-Host", "elsewhere.example").statusCode())
            .as("the name that counts is the Host that came")
            .isEqualTo(200);
      }
    }
  }

  @Test
  void a_site_with_a_name_of_its_own_answers_to_no_other() {
    try (ConfigurableApplicationContext site =
        PublicSite.start(
            0,
            Map.of(
                "server.forward-headers-strategy", "native",
                "keep.public.host", "public.example"))) {
      String address = "http://127.0.0.1:" + port(site) + "/i/lines";
      assertThat(Raw.get(address).statusCode()).isEqualTo(421);
      assertThat(Raw.get(address, "X-Forwarded-Host", "public.example").statusCode())
          .as("a page that rebinds a name cannot claim ours")
          .isEqualTo(421);
    }
  }

  private static String port(ConfigurableApplicationContext site) {
    return site.getEnvironment().getProperty("local.server.port", "");
  }

  /// A certificate for 127.0.0.1 that nobody signed but itself, made by the JDK's own tool.
  private Path certificate() throws IOException, InterruptedException {
    Path store = folder.resolve("site.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "SAN=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    String said = new String(keytool.getInputStream().readAllBytes());
    assertThat(keytool.waitFor()).as(said).isZero();
    return store;
  }

  private static SSLContext trusting(Path store) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("site", keys.getCertificate(keys.aliases().nextElement()));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
