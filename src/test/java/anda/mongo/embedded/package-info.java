/** 内置库的测试 Tests of the store inside the process. */
@NullMarked
package anda.mongo.embedded;

import org.jspecify.annotations.NullMarked;
