package keep.ledger.checkpoint;

import java.util.List;

/// What became of a checkpoint under a [CheckpointTrust].
public sealed interface CheckpointVerdict {
  /// The log signed it and the witnesses that were asked for cosigned it.
  ///
  /// @param witnesses every genuine cosignature of a trusted witness, in the order of the lines;
  ///   empty only where no witness was asked for
  record Witnessed(Checkpoint checkpoint, List<Witnessing> witnesses) implements CheckpointVerdict {
    public Witnessed {
      witnesses = List.copyOf(witnesses);
    }
  }

  /// The log signed it and nothing in it is wrong, but witnesses are missing.
  ///
  /// @param witnesses the genuine cosignatures there are
  /// @param names how many distinct witness names cosigned
  /// @param pqNames how many distinct witness names cosigned with ML-DSA-44
  record TooFewWitnesses(Checkpoint checkpoint, List<Witnessing> witnesses, int names, int pqNames)
      implements CheckpointVerdict {
    public TooFewWitnesses {
      witnesses = List.copyOf(witnesses);
    }
  }

  /// It is not to be believed.
  ///
  /// @param line the signature line that is to blame, counted from 1; 0 for the note as a whole
  record Refused(CheckpointFault fault, int line) implements CheckpointVerdict {}
}
