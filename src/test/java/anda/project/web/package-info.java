/** Tests of the addresses of projects, statements, reports and issues. */
@NullMarked
package anda.project.web;

import org.jspecify.annotations.NullMarked;
