/** 读侧 Views of projects, statements, reports and issues, and what is worked out when asked. */
@NullMarked
package anda.project.query;

import org.jspecify.annotations.NullMarked;
