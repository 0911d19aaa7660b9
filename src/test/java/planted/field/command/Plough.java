package planted.field.command;

import anda.kernel.Act;
import anda.kernel.Command;

/** A command nobody decides on. */
public record Plough(String fieldId, Act act) implements Command {}
