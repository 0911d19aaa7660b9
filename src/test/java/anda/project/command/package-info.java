/** Tests of what is decided about projects, statements, reports and issues. */
package anda.project.command;
