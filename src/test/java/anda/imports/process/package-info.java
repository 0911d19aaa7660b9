/** Tests of the imports of the same package. */
package anda.imports.process;
