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

# one heap of the system's for all threads: many would each hold on to memory that nobody uses
MALLOC_ARENA_MAX=1
export MALLOC_ARENA_MAX

exec "$home/runtime/bin/java" "-XX:AOTCache=$home/lib/shoelace.aot" \
    @OPTIONS@ "$@"
