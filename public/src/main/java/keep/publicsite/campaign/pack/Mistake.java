package keep.publicsite.campaign.pack;

/// Something in a campaign's files that has to be mended.
///
/// @param file its path below the folder of campaigns
/// @param line line number, from 1; 0 for the file as a whole
/// @param what what to do, in words
public record Mistake(String file, int line, String what) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
  }
}
