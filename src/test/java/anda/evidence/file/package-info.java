/** Tests of keeping files. */
@NullMarked
package anda.evidence.file;

import org.jspecify.annotations.NullMarked;
