/** 安达 The application: it starts the modules below it and holds nothing else. */
@NullMarked
package anda;

import org.jspecify.annotations.NullMarked;
