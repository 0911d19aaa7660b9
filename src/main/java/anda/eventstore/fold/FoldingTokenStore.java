package anda.eventstore.fold;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
 *
 * <p>The view itself holds how far it is folded. The token only tells where to begin after a start,
 * so it is written every few seconds, not with every batch: one that is behind costs a look at
 * events that are folded already.
 */
final class FoldingTokenStore implements TokenStore {

  // well within the ten seconds after which another node may take the claim over
  private static final long BETWEEN_EXTENSIONS = TimeUnit.SECONDS.toNanos(3);

  private final TokenStore tokens;
  private final ViewRunner<?> view;
  private volatile long extended = System.nanoTime() - BETWEEN_EXTENSIONS;
  private volatile @Nullable TrackingToken unstored;

  FoldingTokenStore(TokenStore tokens, ViewRunner<?> view) {
    this.tokens = tokens;
    this.view = view;
  }

  @Override
  public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
    foldTo(token);
    unstored = token;
    extendClaim(processor, segment);
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

  private void foldTo(@Nullable TrackingToken token) {
    view.foldTo(token == null ? -1 : token.position().orElse(-1));
  }

  /** A processor that starts builds its view first, where that was not done. */
  @Override
  public TrackingToken fetchToken(String processor, int segment) {
    TrackingToken token = tokens.fetchToken(processor, segment);
    foldTo(token);
    return token;
  }

  @Override
  public TrackingToken fetchToken(String processor, Segment segment) {
    TrackingToken token = tokens.fetchToken(processor, segment);
    foldTo(token);
    return token;
  }

  /** An idle processor extends its claim twice a second; a write every few seconds keeps it. */
  @Override
  public void extendClaim(String processor, int segment) {
    if (System.nanoTime() - extended > BETWEEN_EXTENSIONS) {
      TrackingToken token = unstored;
      if (token == null) {
        tokens.extendClaim(processor, segment);
      } else {
        tokens.storeToken(token, processor, segment);
        unstored = null;
      }
      extended = System.nanoTime();
    }
  }

  @Override
  public void releaseClaim(String processor, int segment) {
    TrackingToken token = unstored;
    unstored = null;
    if (token != null) {
      tokens.storeToken(token, processor, segment);
    }
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
