package anda.eventstore.fold;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.jspecify.annotations.Nullable;

/**
 * 折叠令牌 The token store of one view's processor: before a token is stored, the view is folded up to
 * it.
 *
 * <p>Axon stores the token in a phase that it registers before any handler runs, so a handler
 * cannot write in front of it; this is the one place that can.
 */
final class FoldingTokenStore implements TokenStore {

  private final TokenStore tokens;
  private final ViewRunner<?> view;

  FoldingTokenStore(TokenStore tokens, ViewRunner<?> view) {
    this.tokens = tokens;
    this.view = view;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    if (token != null && token.position().isPresent()) {
      view.foldTo(token.position().getAsLong());
    }
    tokens.storeToken(token, processor, segment);
  }

  @Override
  public void initializeTokenSegments(String processor, int segments) {
    tokens.initializeTokenSegments(processor, segments);
  }

  @Override
  public void initializeTokenSegments(
      String processor, int segments, @Nullable TrackingToken initial) {
    tokens.initializeTokenSegments(processor, segments, initial);
  }

  @Override
  public TrackingToken fetchToken(String processor, int segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public TrackingToken fetchToken(String processor, Segment segment) {
    return tokens.fetchToken(processor, segment);
  }

  @Override
  public void extendClaim(String processor, int segment) {
    tokens.extendClaim(processor, segment);
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    tokens.releaseClaim(processor, segment);
  }

  @Override
  public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
    tokens.initializeSegment(token, processor, segment);
  }

  @Override
  public void deleteToken(String processor, int segment) {
    tokens.deleteToken(processor, segment);
  }

  @Override
  public boolean requiresExplicitSegmentInitialization() {
    return tokens.requiresExplicitSegmentInitialization();
  }

  @Override
  public int[] fetchSegments(String processor) {
    return tokens.fetchSegments(processor);
  }

  @Override
  public List<Segment> fetchAvailableSegments(String processor) {
    return tokens.fetchAvailableSegments(processor);
  }

  @Override
  public Optional<String> retrieveStorageIdentifier() {
    return tokens.retrieveStorageIdentifier();
  }
}
