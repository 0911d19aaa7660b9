/** Tests of the views of projects, statements, reports and issues. */
@NullMarked
package anda.project.query;

import org.jspecify.annotations.NullMarked;
