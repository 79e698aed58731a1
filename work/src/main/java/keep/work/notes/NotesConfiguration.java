package keep.work.notes;

import java.time.Clock;
import keep.work.people.Cards;
import keep.work.record.RecordQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts the notes' parts together.
@Configuration(proxyBeanMethods = false)
class NotesConfiguration {

  @Bean
  Notes notes(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      RecordQueue queue,
      Cards cards,
      Clock clock) {
    return new Notes(jdbc, transaction, queue, cards, clock);
  }

  @Bean
  NoteShelf noteShelf(JdbcClient jdbc, RecordQueue queue) {
    return new NoteShelf(jdbc, queue);
  }
}
