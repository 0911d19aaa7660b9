package anda.web;

import anda.kernel.KernelRefusal;
import anda.kernel.Refused;
import jakarta.validation.ConstraintViolationException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** 归因 Finds the named reason in whatever was thrown; what has none is a fault of the program. */
final class Reasons {

  private static final int DEEPEST_CAUSE = 20;

  /**
   * Troubles of the database or the way to it. By name, so that only the engine room depends on the
   * driver.
   */
  private static final Set<String> STORE_TROUBLES =
      Set.of(
          "com.mongodb.MongoClientException",
          "com.mongodb.MongoExecutionTimeoutException",
          "com.mongodb.MongoInterruptedException",
          "com.mongodb.MongoNodeIsRecoveringException",
          "com.mongodb.MongoNotPrimaryException",
          "com.mongodb.MongoServerUnavailableException",
          "com.mongodb.MongoSocketException");

  private Reasons() {}

  static Refusals of(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      Refusals named = named(cause);
      if (named != null) {
        return named;
      }
      cause = cause.getCause();
    }
    return Refusals.fault(thrown);
  }

  private static @Nullable Refusals named(Throwable cause) {
    if (cause instanceof Refused refused) {
      return Refusals.of(refused);
    }
    if (cause instanceof HttpMessageNotReadableException unreadable) {
      return JsonReasons.of(unreadable);
    }
    if (cause instanceof BindException binding) {
      return ValidationReasons.of(binding.getBindingResult());
    }
    if (cause instanceof HandlerMethodValidationException invalid) {
      return ValidationReasons.of(invalid);
    }
    if (cause instanceof ConstraintViolationException invalid) {
      return ValidationReasons.of(invalid);
    }
    if (cause instanceof MultipartException) {
      return cause instanceof MaxUploadSizeExceededException
          ? Refusals.of(WebRefusal.UPLOAD_TOO_LARGE, null, Limits.UPLOAD_TEXT)
          : Refusals.of(WebRefusal.UPLOAD_MALFORMED, null);
    }
    if (cause instanceof InvalidParameterException) {
      return Refusals.of(WebRefusal.QUERY_MALFORMED, null);
    }
    Refusals parameter = parameter(cause);
    return parameter != null ? parameter : elsewhere(cause);
  }

  private static @Nullable Refusals parameter(Throwable cause) {
    if (cause instanceof MissingServletRequestParameterException missing) {
      return Refusals.of(KernelRefusal.VALUE_REQUIRED, missing.getParameterName());
    }
    if (cause instanceof MissingServletRequestPartException missing) {
      return Refusals.of(KernelRefusal.VALUE_REQUIRED, missing.getRequestPartName());
    }
    if (cause instanceof MissingRequestHeaderException missing) {
      return Refusals.of(KernelRefusal.VALUE_REQUIRED, missing.getHeaderName());
    }
    if (cause instanceof TypeMismatchException mismatch) {
      return mismatched(mismatch);
    }
    if (cause instanceof ServletRequestBindingException) {
      return Refusals.of(WebRefusal.REQUEST_MALFORMED, null);
    }
    return null;
  }

  private static Refusals mismatched(TypeMismatchException mismatch) {
    if (mismatch.getMostSpecificCause() instanceof Refused refused) {
      return new Refusals(
          refused.refusal(), nameOf(mismatch), refused.parameters(), List.of(), null);
    }
    return Refusals.of(KernelRefusal.VALUE_MALFORMED, nameOf(mismatch));
  }

  private static @Nullable String nameOf(TypeMismatchException mismatch) {
    return mismatch instanceof MethodArgumentTypeMismatchException argument
        ? argument.getName()
        : mismatch.getPropertyName();
  }

  private static @Nullable Refusals elsewhere(Throwable cause) {
    if (cause instanceof HttpRequestMethodNotSupportedException method) {
      return Refusals.of(WebRefusal.METHOD_NOT_ALLOWED, null, method.getMethod());
    }
    if (cause instanceof HttpMediaTypeNotSupportedException type) {
      return Refusals.of(
          WebRefusal.MEDIA_TYPE_NOT_SUPPORTED, null, String.valueOf(type.getContentType()));
    }
    if (cause instanceof HttpMediaTypeNotAcceptableException) {
      return Refusals.of(WebRefusal.NOT_ACCEPTABLE, "Accept");
    }
    if (cause instanceof NoResourceFoundException || cause instanceof NoHandlerFoundException) {
      return Refusals.of(WebRefusal.ADDRESS_NOT_FOUND, null);
    }
    if (cause instanceof AggregateNotFoundException missing) {
      return Refusals.of(
          WebRefusal.RECORD_NOT_FOUND, null, String.valueOf(missing.getAggregateIdentifier()));
    }
    if (cause instanceof IncompatibleAggregateException) {
      // the id is that of a record of another kind, which has no such address
      return Refusals.of(WebRefusal.ADDRESS_NOT_FOUND, null);
    }
    if (cause instanceof SocketTimeoutException) {
      // reading the request; the store's own have a name further out
      return Refusals.of(WebRefusal.BODY_TOO_SLOW, null);
    }
    if (cause instanceof ConcurrencyException) {
      return Refusals.of(WebRefusal.WRITTEN_MEANWHILE, null);
    }
    if (cause instanceof AsyncRequestTimeoutException) {
      return Refusals.of(WebRefusal.TOO_BUSY, null);
    }
    return storeTrouble(cause) ? Refusals.of(WebRefusal.STORE_UNAVAILABLE, null) : null;
  }

  private static boolean storeTrouble(Throwable cause) {
    for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
      if (STORE_TROUBLES.contains(type.getName())) {
        return true;
      }
    }
    return false;
  }
}
