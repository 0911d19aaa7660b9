package anda.web;

import anda.kernel.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 查看者 Who reads: the declared actor, or nobody in particular, who until sign-in exists sees all.
 *
 * <p>The partner's view (content only after the banner office accepted it; drafts, returns and
 * internal comments never) is one {@link PartnerView} per answer type, applied here. It shows what
 * a partner will see; it is no protection while actors are only declared.
 *
 * @param actor the declared actor; null = none declared
 */
public record Viewer(@Nullable Actor actor) {

  /** Whether the partner's view applies. */
  public boolean partner() {
    return actor != null && Role.PARTNER.name().equals(actor.role());
  }

  /** What this viewer sees of one record; empty when it is hidden. */
  public <T> Optional<T> sees(T whole, PartnerView<T> view) {
    return partner() ? Optional.ofNullable(view.of(whole)) : Optional.of(whole);
  }

  /** What this viewer sees of several records. */
  public <T> List<T> sees(List<T> whole, PartnerView<T> view) {
    return partner() ? whole.stream().map(view::of).filter(Objects::nonNull).toList() : whole;
  }
}
