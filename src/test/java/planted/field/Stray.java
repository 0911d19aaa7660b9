package planted.field;

import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate outside its part. */
@Aggregate(type = "Stray")
class Stray {}
