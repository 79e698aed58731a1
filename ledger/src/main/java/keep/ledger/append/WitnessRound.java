package keep.ledger.append;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import keep.ledger.NodeSource;
import keep.ledger.checkpoint.SignedCheckpoint;
import keep.ledger.checkpoint.Witnessing;

/// The outsiders who cosign a log, asked together.
public interface WitnessRound {
  /// A genuine cosignature and the line that carries it, without its line end.
  record Line(Witnessing witnessing, String line) {}

  /// A witness that will not cosign because it says it has seen another tree.
  ///
  /// @param witness its address
  /// @param size the size it says it knows; -1 where it said none
  /// @param shown the checkpoint it shows for that, whoever signed it; empty if it shows none
  record Claim(String witness, long size, Optional<SignedCheckpoint> shown) {}

  /// What a round gave.
  ///
  /// @param heard whether one has cosigned exactly this checkpoint, so that it has seen no other
  ///   tree up to now
  record Answers(List<Line> lines, boolean heard, List<Claim> claims) {
    public Answers {
      lines = List.copyOf(lines);
      claims = List.copyOf(claims);
    }

    /// What a round gives where there is nobody to ask.
    public static final Answers NONE = new Answers(List.of(), false, List.of());
  }

  /// A log without witnesses.
  WitnessRound NOBODY =
      new WitnessRound() {
        @Override
        public boolean named() {
          return false;
        }

        @Override
        public int expected() {
          return 0;
        }

        @Override
        public boolean worthAsking() {
          return false;
        }

        @Override
        public Answers ask(SignedCheckpoint checkpoint, NodeSource nodes) {
          return Answers.NONE;
        }
      };

  /// Whether there are any: then nothing new is signed after a start until one was heard.
  boolean named();

  /// How many keys we may hope to hear from.
  int expected();

  /// Whether there is somebody who need not be left alone just now.
  boolean worthAsking();

  /// Asks all of them for cosignatures on this checkpoint.
  ///
  /// @param nodes the tree, for proofs; believed only as far as a proof from it holds
  Answers ask(SignedCheckpoint checkpoint, NodeSource nodes)
      throws IOException, InterruptedException;
}
