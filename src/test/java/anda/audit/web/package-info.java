/** Tests of the addresses of the log and the views. */
package anda.audit.web;
