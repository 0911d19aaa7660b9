package planted.modules.house;

import org.jspecify.annotations.Nullable;
import planted.modules.barn.Hay;
import planted.modules.barn.inside.Secret;

/** Looks at the hay, and at what lies under it. */
public record Room(@Nullable Hay hay, @Nullable Secret secret) {}
