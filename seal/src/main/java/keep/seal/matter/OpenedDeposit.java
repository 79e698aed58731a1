package keep.seal.matter;

/// A deposit that was opened: what it is, and its content. Open it in a try-with-resources.
public final class OpenedDeposit implements AutoCloseable {
  private final DepositHead head;
  private final byte[] content;

  OpenedDeposit(DepositHead head, byte[] content) {
    this.head = head;
    this.content = content;
  }

  public DepositHead head() {
    return head;
  }

  /// The content itself, not a copy; gone after [#close].
  public byte[] content() {
    return content;
  }

  @Override
  public void close() {
    java.util.Arrays.fill(content, (byte) 0);
  }

  /// Never the content.
  @Override
  public String toString() {
    return "OpenedDeposit";
  }
}
