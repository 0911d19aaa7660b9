/** Tests of views: folding, their past, their totals, and crashes in between. */
package anda.eventstore.fold;
