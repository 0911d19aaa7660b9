/** 写侧 Commands, rules and aggregates of projects, statements, reports and issues. */
@NullMarked
package anda.project.command;

import org.jspecify.annotations.NullMarked;
