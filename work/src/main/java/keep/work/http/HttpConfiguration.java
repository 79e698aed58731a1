package keep.work.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Where the server listens, and JSON in its place.
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

  @Bean
  ListeningAddress listeningAddress(@Value("${server.address:127.0.0.1}") String address)
      throws UnknownHostException {
    return new ListeningAddress(InetAddress.getByName(address));
  }

  @Bean
  WebMvcConfigurer strictJson() {
    return new WebMvcConfigurer() {
      @Override
      public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new JsonAnswers());
      }
    };
  }
}
