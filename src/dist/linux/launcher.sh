#!/bin/sh
# Starts Shoelace with the Java that came with it.
link=$0
while [ -h "$link" ]; do
    target=$(readlink "$link")
    case $target in
        /*) link=$target ;;
        *) link=${link%/*}/$target ;;
    esac
done
home=$(CDPATH='' cd -- "${link%/*}/.." && pwd -P)

# Where the language set is plain C, or one whose texts are not installed, Java could not name a file with an umlaut in it.
if [ "$(locale charmap 2>/dev/null)" = ANSI_X3.4-1968 ]; then
    if [ -n "${LC_ALL:-}" ]; then
        LC_MESSAGES=$LC_ALL
        export LC_MESSAGES
    fi
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# An image of the process holds what was in memory, words of the journal too: where the program is stopped by force, the
# system shall write none.
ulimit -c 0

# what a person set for other Javas is not meant for this one, and may keep it from starting
unset JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS

# one heap of the system's for all threads: many would each hold on to memory that nobody uses
MALLOC_ARENA_MAX=1
export MALLOC_ARENA_MAX

exec "$home/runtime/bin/java" "-XX:AOTCache=$home/lib/shoelace.aot" \
    @OPTIONS@ "$@"
