/** 读侧 Views of households; cards hold identity sealed, as the events do. */
@NullMarked
package anda.household.query;

import org.jspecify.annotations.NullMarked;
