/** 内置库的测试 Tests of the store inside the process. */
package anda.mongo.embedded;
