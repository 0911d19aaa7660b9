@NullMarked
package anda.imports.process;

import org.jspecify.annotations.NullMarked;
