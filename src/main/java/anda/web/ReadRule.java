package anda.web;

import anda.kernel.Refusal;
import java.util.Optional;

/**
 * 读取规则 Implemented by a controller whose addresses not every role may read: what is refused and
 * what {@code /api/actors} tells beforehand agree by this.
 */
public interface ReadRule {

  /** Why a role is refused; empty when it may read. */
  Optional<Refusal> refused(Role role);
}
