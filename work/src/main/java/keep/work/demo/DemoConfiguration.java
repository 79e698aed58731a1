package keep.work.demo;

import java.time.Clock;
import keep.seal.people.Policy.Purpose;
import keep.work.http.ListeningAddress;
import keep.work.people.PolicyOnFile;
import keep.work.people.ServedPurpose;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Loaded only where the server was started with `keep.demo=true`; refuses to start where anybody
/// but this machine could reach it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "keep.demo", havingValue = "true")
class DemoConfiguration {

  @Bean
  ServedPurpose demoPurpose(ListeningAddress address) {
    if (!address.isLoopback()) {
      throw new IllegalStateException(
          "A demo listens on loopback only. Leave server.address at 127.0.0.1, or start without"
              + " keep.demo.");
    }
    return new ServedPurpose(Purpose.DEMO);
  }

  @Bean
  Clock storyClock(PolicyOnFile policy, ServedPurpose served) {
    return new StoryClock(
        () -> served.purpose() == Purpose.DEMO && policy.purpose().equals(Purpose.DEMO.word()));
  }
}
