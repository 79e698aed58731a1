package keep.work.people;

import java.time.Clock;
import java.util.Optional;
import keep.seal.people.Policy.Purpose;
import keep.work.record.PublishedRecord;
import keep.work.record.RecordQueue;
import keep.work.record.TrustedWitnesses;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts policies, cards and signed reads together.
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

  /// A server that was not started for a demo serves real people, by the real time.
  @Bean
  @ConditionalOnProperty(name = "keep.demo", havingValue = "false", matchIfMissing = true)
  ServedPurpose livePurpose() {
    return new ServedPurpose(Purpose.LIVE);
  }

  @Bean
  @ConditionalOnProperty(name = "keep.demo", havingValue = "false", matchIfMissing = true)
  Clock realTime() {
    return Clock.systemUTC();
  }

  @Bean
  PolicyOnFile policyOnFile(JdbcClient jdbc) {
    return new PolicyOnFile(jdbc);
  }

  @Bean
  TrustedWitnesses trustedWitnesses(JdbcClient jdbc) {
    return new PolicyWitnesses(jdbc);
  }

  @Bean
  Policies policies(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      PublishedRecord record,
      ServedPurpose served) {
    return new Policies(jdbc, transaction, queue, record, served);
  }

  /// Words of its own choosing for whoever starts a server by program: `keep.setup`.
  @Bean
  FirstPolicy firstPolicy(Policies policies, ServedPurpose served, Environment environment) {
    return new FirstPolicy(
        policies, served, Optional.ofNullable(environment.getProperty("keep.setup")));
  }

  /// Said to the console and to no log.
  @Bean
  ApplicationRunner saysSetupWords(FirstPolicy first) {
    return started -> first.sayTo(System.out::println);
  }

  @Bean
  Cards cards(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      Policies policies,
      Clock clock) {
    return new Cards(jdbc, transaction, queue, policies, clock);
  }

  @Bean
  SignedReads signedReads(JdbcClient jdbc, Cards cards, Clock clock) {
    return new SignedReads(jdbc, cards, clock);
  }
}
