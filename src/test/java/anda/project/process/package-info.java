/** Tests of the importers of projects and fund tracking. */
@NullMarked
package anda.project.process;

import org.jspecify.annotations.NullMarked;
