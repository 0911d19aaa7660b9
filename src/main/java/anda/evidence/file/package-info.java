/** 存放 Where the bytes of files lie, and how their kind is told. */
@NullMarked
package anda.evidence.file;

import org.jspecify.annotations.NullMarked;
