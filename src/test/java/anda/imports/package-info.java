/** Tests of the words shared by all imports. */
package anda.imports;
