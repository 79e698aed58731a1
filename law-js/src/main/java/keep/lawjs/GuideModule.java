package keep.lawjs;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/// What `guide.js` exports: `answer` alone, for the pages that help a service which was asked for
/// notes. It holds the law of England and Wales and nothing else.
public final class GuideModule {
  private GuideModule() {}

  /// Takes `{facts, day, lang}` and gives the answer to a service ([Guide]).
  @JSExport
  public static JSObject answer(JSObject question) {
    return Values.value(Guide.answer(Values.map(question)));
  }
}
