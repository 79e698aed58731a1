package keep.publicsite.campaign.mail;

/// How mail leaves this machine, or where it is laid down instead. Each sender opens its own.
public sealed interface MailWay extends AutoCloseable permits SmtpWay, FolderWay {
  /// Hands one mail over. When it returns the mail is somebody else's.
  ///
  /// @param about what it is about
  /// @throws NotSent when it was certainly not taken
  void send(Queued about, Mail mail) throws NotSent;

  @Override
  void close();

  /// A mail was not taken.
  final class NotSent extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean forGood;

    /// @param forGood the receiver will not take it later either
    NotSent(boolean forGood, Throwable cause) {
      super(forGood ? "not taken, for good" : "not taken now", cause);
      this.forGood = forGood;
    }

    public boolean forGood() {
      return forGood;
    }
  }
}
