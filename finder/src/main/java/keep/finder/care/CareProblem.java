package keep.finder.care;

/// Something that cannot be done with an entry, and what to do instead, in one or two sentences.
public final class CareProblem extends Exception {
  private static final long serialVersionUID = 1L;

  public CareProblem(String sentence) {
    super(sentence);
  }
}
