/** 接口 The addresses of households; personal data comes in sealed and goes out masked. */
@NullMarked
package anda.household.web;

import org.jspecify.annotations.NullMarked;
