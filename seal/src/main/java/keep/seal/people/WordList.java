package keep.seal.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import keep.seal.encoding.Hex;
import keep.seal.encoding.Sha256;

/// The 2,048 English words of BIP-39, the same in every language, for fingerprints and generated
/// passphrases.
public final class WordList {
  /// SHA-256 over the words, each ended by a line feed.
  public static final String SHA256 =
      "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda";

  /// How many there are: 11 bits a word.
  public static final int SIZE = 2048;

  private static final WordList ENGLISH = load();

  private final List<String> words;

  private WordList(List<String> words) {
    this.words = words;
  }

  public static WordList english() {
    return ENGLISH;
  }

  /// @param index 0..2047
  public String word(int index) {
    return words.get(index);
  }

  public List<String> words() {
    return words;
  }

  /// Whether it is one of the words, written as the list writes it.
  public boolean contains(CharSequence word) {
    int low = 0;
    int high = SIZE - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = CharSequence.compare(words.get(middle), word);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  private static WordList load() {
    try (InputStream in = WordList.class.getResourceAsStream("words-en.txt")) {
      if (in == null) {
        throw new IllegalStateException("the word list is missing from this build");
      }
      byte[] bytes = in.readAllBytes();
      if (!Hex.encode(Sha256.hash(bytes)).equals(SHA256)) {
        throw new IllegalStateException("the word list of this build is not the published one");
      }
      return new WordList(new String(bytes, StandardCharsets.US_ASCII).lines().toList());
    } catch (IOException e) {
      throw new IllegalStateException("the word list of this build cannot be read", e);
    }
  }
}
