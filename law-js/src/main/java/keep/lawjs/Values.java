package keep.lawjs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/// Plain data on its way between a page and the law: strings, booleans, numbers, lists and maps.
///
/// Only values cross: no text is run, nothing is read from the page, the clock or the network.
final class Values {
  private Values() {}

  /// A page's object as a map; anything else is an empty one.
  static Map<String, @Nullable Object> map(JSObject question) {
    return plain(question) instanceof Map<?, ?> map ? named(map) : Map.of();
  }

  private static Map<String, @Nullable Object> named(Map<?, ?> map) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    map.forEach((name, each) -> named.put(String.valueOf(name), each));
    return named;
  }

  private static @Nullable Object plain(JSObject value) {
    return switch (kind(value)) {
      case "boolean" -> yes(value);
      case "string" -> text(value);
      case "number" -> number(value);
      case "list" -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int at = 0; at < length(value); at++) {
          list.add(plain(at(value, at)));
        }
        yield list;
      }
      case "map" -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name : names(value)) {
          map.put(name, plain(get(value, name)));
        }
        yield map;
      }
      default -> null;
    };
  }

  private static Object number(JSObject value) {
    double number = amount(value);
    return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE
        ? (Object) (int) number
        : (Object) number;
  }

  /// Plain data as a page reads it.
  static JSObject value(@Nullable Object plain) {
    return switch (plain) {
      case null -> nothing();
      case Boolean yes -> ofYes(yes);
      case Integer number -> ofNumber(number);
      case List<?> list -> {
        JSObject array = array();
        list.forEach(each -> push(array, value(each)));
        yield array;
      }
      case Map<?, ?> map -> {
        JSObject object = object();
        map.forEach((name, each) -> put(object, String.valueOf(name), value(each)));
        yield object;
      }
      default -> ofText(plain.toString());
    };
  }

  @JSBody(
      params = "v",
      script =
          "return v === null || v === undefined ? 'none' : Array.isArray(v) ? 'list' : typeof v === 'object' ? 'map' : typeof v;")
  private static native String kind(JSObject v);

  @JSBody(params = "v", script = "return v;")
  private static native boolean yes(JSObject v);

  @JSBody(params = "v", script = "return v;")
  private static native String text(JSObject v);

  @JSBody(params = "v", script = "return v;")
  private static native double amount(JSObject v);

  @JSBody(params = "v", script = "return v.length;")
  private static native int length(JSObject v);

  @JSBody(
      params = {"v", "i"},
      script = "return v[i];")
  private static native JSObject at(JSObject v, int i);

  @JSBody(params = "v", script = "return Object.keys(v);")
  private static native String[] names(JSObject v);

  @JSBody(
      params = {"v", "n"},
      script = "return v[n];")
  private static native JSObject get(JSObject v, String n);

  @JSBody(script = "return null;")
  private static native JSObject nothing();

  @JSBody(script = "return [];")
  private static native JSObject array();

  @JSBody(script = "return {};")
  private static native JSObject object();

  @JSBody(
      params = {"a", "v"},
      script = "a.push(v);")
  private static native void push(JSObject a, JSObject v);

  @JSBody(
      params = {"o", "n", "v"},
      script = "o[n] = v;")
  private static native void put(JSObject o, String n, JSObject v);

  @JSBody(params = "v", script = "return v;")
  private static native JSObject ofText(String v);

  @JSBody(params = "v", script = "return v;")
  private static native JSObject ofYes(boolean v);

  @JSBody(params = "v", script = "return v;")
  private static native JSObject ofNumber(int v);
}
