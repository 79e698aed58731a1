package keep.work.http;

import keep.seal.json.Json;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/// Writes answers in the protocol's one spelling. Reads nothing: see [Bodies].
final class JsonAnswers extends AbstractHttpMessageConverter<Json> {
  JsonAnswers() {
    super(MediaType.APPLICATION_JSON);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Json.class.isAssignableFrom(type);
  }

  @Override
  public boolean canRead(
      Class<?> type, org.springframework.http.@org.jspecify.annotations.Nullable MediaType media) {
    return false;
  }

  @Override
  protected Json readInternal(Class<? extends Json> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Bodies are read by keep.work.http.Bodies", message);
  }

  @Override
  protected void writeInternal(Json json, HttpOutputMessage message) throws java.io.IOException {
    message.getBody().write(json.bytes());
  }
}
