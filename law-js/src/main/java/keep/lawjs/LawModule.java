package keep.lawjs;

import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/// What `law.js` exports: `ask` takes a plain object and gives one ([Questions]), for every regime.
public final class LawModule {
  private LawModule() {}

  @JSExport
  public static JSObject ask(JSObject question) {
    return Values.value(Questions.ask(Values.map(question)));
  }
}
