/** Tests of the conventions of the API, over a real server with a small controller of their own. */
package anda.web;
