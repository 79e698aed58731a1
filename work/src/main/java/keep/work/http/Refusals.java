package keep.work.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import keep.seal.encoding.MalformedInput;
import keep.site.doors.Damage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Every error that leaves the server has the one shape of docs/http.md, whoever raised it.
@RestControllerAdvice
class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @ExceptionHandler(Refusal.class)
  ResponseEntity<byte[]> refused(Refusal refusal) {
    return answer(refusal);
  }

  @ExceptionHandler(MalformedInput.class)
  ResponseEntity<byte[]> malformed(MalformedInput e) {
    return answer(Refusal.of(e));
  }

  /// A browser gets the site's own page; a program gets one line.
  @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
  @Nullable ResponseEntity<byte[]> nothingHere(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    if (accept != null && accept.contains("text/html")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return null;
    }
    return answer(Refusal.unknown("path"));
  }

  @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
  ResponseEntity<byte[]> method() {
    return answer(
        Refusal.other(405, "method", "method", "See docs/http.md for what this place takes."));
  }

  @ExceptionHandler({
    HttpMediaTypeNotSupportedException.class,
    HttpMediaTypeNotAcceptableException.class
  })
  ResponseEntity<byte[]> mediaType() {
    return answer(Refusal.other(415, "media-type", "Content-Type", "Send application/json."));
  }

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    RecoverableDataAccessException.class,
    TransactionSystemException.class,
    TransientDataAccessException.class
  })
  ResponseEntity<byte[]> databaseAway(Exception e) {
    if (Damage.isBehind(e)) {
      return damaged();
    }
    LOG.warn("The database did not answer: {}", e.getClass().getSimpleName());
    return answer(
        Refusal.other(
            503,
            "database",
            "server",
            "The database does not answer. Send the same request again: nothing is filed twice."));
  }

  /// Whatever else happens is our mistake. The log gets the kind of fault and where in the program
  /// it arose; never a message, which may hold something of the request.
  @ExceptionHandler(Exception.class)
  ResponseEntity<byte[]> fault(Exception e, HttpServletRequest request) {
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return answer(
          Refusal.other(
              known.getStatusCode().value(), "malformed", "request", "See docs/http.md."));
    }
    if (Damage.isBehind(e)) {
      return damaged();
    }
    LOG.error("{} {}: {}", request.getMethod(), kindOfPath(request), trace(e));
    return answer(
        Refusal.other(
            500, "fault", "server", "This is our mistake; nothing was filed. Please report it."));
  }

  private static ResponseEntity<byte[]> damaged() {
    return answer(
        Refusal.other(
            503,
            "database-damaged",
            "server",
            "A page of the database is damaged; whoever runs this server has been told. Nothing was"
                + " filed."));
  }

  private static String kindOfPath(HttpServletRequest request) {
    String path = request.getRequestURI();
    int second = path.indexOf('/', 1);
    return second < 0 ? path : path.substring(0, second) + "/…";
  }

  private static String trace(Exception e) {
    Throwable root = NestedExceptionUtils.getMostSpecificCause(e);
    return e.getClass().getName()
        + " from "
        + root.getClass().getName()
        + " at "
        + Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("keep."))
            .limit(6)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
  }

  private static ResponseEntity<byte[]> answer(Refusal refusal) {
    return ResponseEntity.status(refusal.status())
        .contentType(MediaType.APPLICATION_JSON)
        .body(refusal.bytes());
  }
}
