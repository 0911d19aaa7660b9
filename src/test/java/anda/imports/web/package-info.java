/** Tests of the addresses of imports. */
package anda.imports.web;
