package keep.finder.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keep.finder.Directory;
import org.jspecify.annotations.Nullable;

/// The directory with every accepted correction, in memory: the journal is read again when it has
/// grown, since it does nothing else.
public final class CorrectedDirectory {
  private final Path journal;
  private final CareJournal care;
  private final Directory shipped;
  private @Nullable Read last;

  private record Read(long length, Directory directory) {}

  /// @param folder the finder's folder below `KEEP_HOME`; it need not be there
  public CorrectedDirectory(Path folder, Directory shipped) {
    this.journal = folder.resolve("care.journal");
    this.care = new CareJournal(folder);
    this.shipped = shipped;
  }

  /// The same object until a journal that has grown is read.
  ///
  /// @throws CareProblem when the journal is damaged
  public synchronized Directory now() throws IOException, CareProblem {
    long length = Files.exists(journal) ? Files.size(journal) : 0;
    Read read = last;
    if (read == null || read.length() != length) {
      read = new Read(length, length == 0 ? shipped : care.directory(shipped));
      last = read;
    }
    return read.directory();
  }
}
