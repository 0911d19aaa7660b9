/** Tests of keeping files. */
package anda.evidence.file;
