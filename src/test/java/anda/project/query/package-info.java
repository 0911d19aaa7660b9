/** Tests of the views of projects, statements, reports and issues. */
package anda.project.query;
