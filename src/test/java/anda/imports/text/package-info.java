@NullMarked
package anda.imports.text;

import org.jspecify.annotations.NullMarked;
