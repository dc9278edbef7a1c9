"""Words that begin a wish to do something, so that what follows is no text to show."""

COMMANDS = {
    "add", "adjust", "align", "animate", "apply", "arrange", "begin", "blur", "book", "bounce", "bring", "buy",
    "calculate", "call", "center", "centre", "change", "clear", "close", "combine", "convert", "crop", "cut",
    "decrease", "delete", "do", "don't", "dont", "download", "draw", "edit", "end", "explain", "explode",
    "export", "extend", "fade", "find", "fix", "flip", "give", "go", "hide", "highlight", "improve", "increase",
    "insert", "keep", "kill", "lengthen", "let", "lower", "make", "merge", "move", "never", "not", "open",
    "order", "paint", "pause", "play", "put", "raise", "rearrange", "redo", "reduce", "remove", "rename", "render", "reorder",
    "replace", "reset", "resize", "restore", "reverse", "revert", "rewrite", "rotate", "save", "scale", "search", "send", "set",
    "shake", "shorten", "show", "display", "announce", "visualize", "visualise", "illustrate", "imagine", "shuffle", "sing", "slide", "slow", "solve", "sort", "speed", "spin", "split", "start", "stop", "swap",
    "switch", "tell", "translate", "trim", "try", "turn", "undo", "update", "upload", "use", "wipe", "write",
    "zoom",
}  # fmt: skip
