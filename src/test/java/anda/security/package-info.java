/** Tests of keys, seals and claims. */
package anda.security;
