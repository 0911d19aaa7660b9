package anda.web;

import anda.kernel.Act;
import anda.kernel.Amount;
import anda.kernel.Command;
import org.jspecify.annotations.Nullable;

/** The one command of the example controller. */
record NoteCommand(String id, Act act, String text, @Nullable Amount amount) implements Command {}
