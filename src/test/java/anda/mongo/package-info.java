/** 数据库的测试 Tests of the database connection and of the driver on it. */
package anda.mongo;
