/** Tests of what is decided about projects, statements, reports and issues. */
@NullMarked
package anda.project.command;

import org.jspecify.annotations.NullMarked;
