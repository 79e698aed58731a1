package keep.work.cases;

import java.time.Clock;
import keep.work.notes.Notes;
import keep.work.people.Acquaintance;
import keep.work.people.Cards;
import keep.work.people.Policies;
import keep.work.record.PublishedRecord;
import keep.work.record.RecordQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the parts of the cases together.
@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

  @Bean
  MatterRows matterRows(JdbcClient jdbc) {
    return new MatterRows(jdbc);
  }

  @Bean
  PaperRows paperRows(JdbcClient jdbc) {
    return new PaperRows(jdbc);
  }

  @Bean
  Folds folds(MatterRows matters, Cards cards) {
    return new Folds(matters, cards);
  }

  @Bean
  Matters matters(
      TransactionTemplate transaction,
      Folds folds,
      MatterRows matters,
      PaperRows papers,
      Cards cards,
      Notes notes,
      PublishedRecord record,
      Policies policies,
      RecordQueue queue,
      Clock clock) {
    PaperDesk desk = new PaperDesk(cards, notes, record, papers, matters);
    return new Matters(transaction, matters, papers, desk, folds, cards, policies, queue, clock);
  }

  @Bean
  Acquaintance acquaintance(MatterRows matters) {
    return matters::shareAMatter;
  }

  @Bean
  MatterView matterView(MatterRows matters, PaperRows papers, RecordQueue queue) {
    return new MatterView(matters, papers, queue);
  }

  @Bean
  IntakeDesk intakeDesk(
      TransactionTemplate transaction,
      PaperRows papers,
      Cards cards,
      Policies policies,
      RecordQueue queue,
      Clock clock) {
    return new IntakeDesk(transaction, papers, cards, policies, queue, clock);
  }

  @Bean
  Envelopes envelopes(
      JdbcClient jdbc, TransactionTemplate transaction, PaperRows papers, PublishedRecord record) {
    return new Envelopes(jdbc, transaction, papers, record);
  }
}
