/** Tests of the facts of this feature as they are stored and worded. */
package anda.region;
