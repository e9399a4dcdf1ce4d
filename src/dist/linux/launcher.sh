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

exec "$home/runtime/bin/java" "-XX:AOTCache=$home/lib/shoelace.aot" \
    @OPTIONS@ "$@"
