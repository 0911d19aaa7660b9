/** 利益联结导入 Makes commands of the rows of files about distributions. */
@NullMarked
package anda.benefit.process;

import org.jspecify.annotations.NullMarked;
