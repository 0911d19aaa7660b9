/** Tests of the addresses of projects, statements, reports and issues. */
package anda.project.web;
