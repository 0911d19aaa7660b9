/** 指令入口 The one way in: a command is sent once, however often it is repeated. */
@NullMarked
@NamedInterface("command")
package anda.eventstore.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
