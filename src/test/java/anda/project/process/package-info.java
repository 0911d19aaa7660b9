/** Tests of the importers of projects and fund tracking. */
package anda.project.process;
