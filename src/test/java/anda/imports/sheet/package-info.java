@NullMarked
package anda.imports.sheet;

import org.jspecify.annotations.NullMarked;
