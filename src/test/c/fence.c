/*
 * Stands between a program and its files below one folder (FENCE_ROOT), by LD_PRELOAD:
 *   FENCE_STOP=n  kills the program by SIGKILL at its n-th change there; a write is cut in half
 *   FENCE_FAULT=f fails its changes there while there is a file f, which says which time this is, how many changes still
 *                 come about, and the number of the error; where no room is left, what needs none still comes about
 *   FENCE_LOG=f   records every change there and every line that the program says, in order
 * A record is: what (1 byte), length of path (2), path, length of other path (2), other path, offset (8), length of
 * bytes (4), bytes; numbers as the machine has them. What: C made, W written, T cut to the offset, S on disk,
 * R renamed, L linked, U taken away, D folder made, X folder taken away, A said.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define FILES 4096

static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER;
static const char *root;
static size_t root_length;
static long stop_at;
static long changes;
static int log_file = -1;
static const char *fault;
static char fault_said[64];
static long since_fault;
static char *names[FILES];

#define REAL(result, name, ...)                                  \
    static result (*real_##name)(__VA_ARGS__);                   \
    if (!real_##name) *(void **) &real_##name = dlsym(RTLD_NEXT, #name)

static ssize_t plain_write(int fd, const void *bytes, size_t length) {
    REAL(ssize_t, write, int, const void *, size_t);
    return real_write(fd, bytes, length);
}

__attribute__((constructor)) static void begin(void) {
    REAL(int, open, const char *, int, ...);
    root = getenv("FENCE_ROOT");
    root_length = root ? strlen(root) : 0;
    fault = getenv("FENCE_FAULT");
    stop_at = getenv("FENCE_STOP") ? atol(getenv("FENCE_STOP")) : 0;
    if (getenv("FENCE_LOG")) log_file = real_open(getenv("FENCE_LOG"), O_WRONLY | O_CREAT | O_APPEND, 0600);
}

static int inside(const char *path) {
    return root && path && strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || !path[root_length]);
}

static const char *name(int fd) {
    return fd >= 0 && fd < FILES ? names[fd] : NULL;
}

static void record(char what, const char *path, const char *other, int64_t offset, const void *bytes, uint32_t length) {
    if (log_file < 0) return;
    uint16_t path_length = strlen(path);
    uint16_t other_length = strlen(other);
    size_t size = 1 + 2 + path_length + 2 + other_length + 8 + 4 + length;
    char *all = malloc(size), *at = all;
    *at++ = what;
    memcpy(at, &path_length, 2), at += 2;
    memcpy(at, path, path_length), at += path_length;
    memcpy(at, &other_length, 2), at += 2;
    memcpy(at, other, other_length), at += other_length;
    memcpy(at, &offset, 8), at += 8;
    memcpy(at, &length, 4), at += 4;
    if (length) memcpy(at, bytes, length);
    plain_write(log_file, all, size);
    free(all);
}

/* Whether this change is the last one. */
static int last(void) {
    return ++changes == stop_at;
}

/* Whether a write makes a file longer. */
static int longer(int fd, int64_t end) {
    struct stat state;
    return fstat(fd, &state) == 0 && end > state.st_size;
}

/* Whether this change fails; the error is set then. */
static int fails(char what, int needs_room) {
    REAL(int, open, const char *, int, ...);
    REAL(int, close, int);
    if (!fault) return 0;
    int file = real_open(fault, O_RDONLY);
    if (file < 0) return 0;
    char said[sizeof fault_said] = {0};
    ssize_t length = read(file, said, sizeof said - 1);
    real_close(file);
    long time, left, error;
    if (length <= 0 || sscanf(said, "%ld %ld %ld", &time, &left, &error) != 3) return 0;
    if (strcmp(said, fault_said) != 0) {
        memcpy(fault_said, said, sizeof said);
        since_fault = 0;
    }
    if (++since_fault <= left || what == 'S' || (error == ENOSPC && !needs_room)) return 0;
    errno = error;
    return 1;
}

static void stop(void) {
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

static int change(char what, const char *path, int64_t offset) {
    if (last()) stop();
    if (fails(what, 0)) return -1;
    record(what, path, "", offset, "", 0);
    return 0;
}

static int opened(const char *path, int flags, int there, int fd) {
    if (fd < 0 || fd >= FILES) return fd;
    /* a folder that was read was closed where no one here sees it */
    free(names[fd]);
    names[fd] = NULL;
    if (inside(path)) {
        if ((flags & O_CREAT) && !there) record('C', path, "", 0, "", 0);
        if ((flags & O_TRUNC) && there) record('T', path, "", 0, "", 0);
        names[fd] = strdup(path);
    }
    return fd;
}

#define OPEN(function, ...)                                                                   \
    mode_t mode = 0;                                                                          \
    if (flags & (O_CREAT | O_TMPFILE)) {                                                      \
        va_list more;                                                                         \
        va_start(more, flags);                                                                \
        mode = va_arg(more, mode_t);                                                          \
        va_end(more);                                                                         \
    }                                                                                         \
    pthread_mutex_lock(&one);                                                                 \
    int there = access(path, F_OK) == 0;                                                      \
    if (inside(path) && (((flags & O_CREAT) && !there) || ((flags & O_TRUNC) && there))) {    \
        if (last()) stop();                                                                   \
        if (fails(there ? 'T' : 'C', !there)) {                                               \
            pthread_mutex_unlock(&one);                                                       \
            return -1;                                                                        \
        }                                                                                     \
    }                                                                                         \
    int fd = opened(path, flags, there, function(__VA_ARGS__, flags, mode));                  \
    pthread_mutex_unlock(&one);                                                               \
    return fd;

int open(const char *path, int flags, ...) {
    REAL(int, open, const char *, int, ...);
    OPEN(real_open, path)
}

int open64(const char *path, int flags, ...) {
    REAL(int, open64, const char *, int, ...);
    OPEN(real_open64, path)
}

int openat(int folder, const char *path, int flags, ...) {
    REAL(int, openat, int, const char *, int, ...);
    OPEN(real_openat, folder, path)
}

int openat64(int folder, const char *path, int flags, ...) {
    REAL(int, openat64, int, const char *, int, ...);
    OPEN(real_openat64, folder, path)
}

int close(int fd) {
    REAL(int, close, int);
    pthread_mutex_lock(&one);
    if (fd >= 0 && fd < FILES && names[fd]) {
        free(names[fd]);
        names[fd] = NULL;
    }
    int result = real_close(fd);
    pthread_mutex_unlock(&one);
    return result;
}

#define WRITE(here, call, half)                                                  \
    pthread_mutex_lock(&one);                                                    \
    ssize_t result;                                                              \
    if (name(fd)) {                                                              \
        off_t offset = here;                                                     \
        if (last()) {                                                            \
            half;                                                                \
            stop();                                                              \
        }                                                                        \
        result = fails('W', longer(fd, offset + length)) ? -1 : call;            \
        if (result > 0) record('W', name(fd), "", offset, bytes, result);        \
    } else {                                                                     \
        result = call;                                                           \
        if (fd == STDOUT_FILENO && result > 0) record('A', "", "", 0, bytes, result); \
    }                                                                            \
    pthread_mutex_unlock(&one);                                                  \
    return result;

static off_t here(int fd) {
    int flags = fcntl(fd, F_GETFL);
    return lseek(fd, 0, (flags & O_APPEND) ? SEEK_END : SEEK_CUR);
}

ssize_t write(int fd, const void *bytes, size_t length) {
    REAL(ssize_t, write, int, const void *, size_t);
    WRITE(here(fd), real_write(fd, bytes, length), real_write(fd, bytes, length / 2))
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    WRITE(at, real_pwrite(fd, bytes, length, at), real_pwrite(fd, bytes, length / 2, at))
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    WRITE(at, real_pwrite64(fd, bytes, length, at), real_pwrite64(fd, bytes, length / 2, at))
}

ssize_t writev(int fd, const struct iovec *parts, int number) {
    REAL(ssize_t, writev, int, const struct iovec *, int);
    if (!name(fd)) return real_writev(fd, parts, number);
    ssize_t all = 0;
    for (int i = 0; i < number; i++) {
        ssize_t some = write(fd, parts[i].iov_base, parts[i].iov_len);
        if (some < 0) return all ? all : some;
        all += some;
    }
    return all;
}

#define ON_FILE(what, offset, call)                      \
    pthread_mutex_lock(&one);                            \
    const char *path = name(fd);                         \
    int result = path ? change(what, path, offset) : 0;  \
    if (result == 0) result = call;                      \
    pthread_mutex_unlock(&one);                          \
    return result;

int ftruncate(int fd, off_t length) {
    REAL(int, ftruncate, int, off_t);
    ON_FILE('T', length, real_ftruncate(fd, length))
}

int ftruncate64(int fd, off64_t length) {
    REAL(int, ftruncate64, int, off64_t);
    ON_FILE('T', length, real_ftruncate64(fd, length))
}

int fsync(int fd) {
    REAL(int, fsync, int);
    ON_FILE('S', 0, real_fsync(fd))
}

int fdatasync(int fd) {
    REAL(int, fdatasync, int);
    ON_FILE('S', 0, real_fdatasync(fd))
}

/* A change of names; recorded only where it came about. */
#define ON_NAMES(what, path, other, call)                             \
    pthread_mutex_lock(&one);                                         \
    int ours = inside(path) || inside(other);                         \
    if (ours && last()) stop();                                       \
    int result = ours && fails(what, what == 'L' || what == 'D') ? -1 : call; \
    if (ours && result == 0) record(what, path, other, 0, "", 0);     \
    pthread_mutex_unlock(&one);                                       \
    return result;

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    ON_NAMES('R', from, to, real_rename(from, to))
}

int renameat(int folder, const char *from, int other, const char *to) {
    REAL(int, renameat, int, const char *, int, const char *);
    ON_NAMES('R', from, to, real_renameat(folder, from, other, to))
}

int link(const char *from, const char *to) {
    REAL(int, link, const char *, const char *);
    ON_NAMES('L', from, to, real_link(from, to))
}

int linkat(int folder, const char *from, int other, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int);
    ON_NAMES('L', from, to, real_linkat(folder, from, other, to, flags))
}

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    ON_NAMES('U', path, "", real_unlink(path))
}

int unlinkat(int folder, const char *path, int flags) {
    REAL(int, unlinkat, int, const char *, int);
    ON_NAMES((flags & AT_REMOVEDIR) ? 'X' : 'U', path, "", real_unlinkat(folder, path, flags))
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, mkdir, const char *, mode_t);
    ON_NAMES('D', path, "", real_mkdir(path, mode))
}

int rmdir(const char *path) {
    REAL(int, rmdir, const char *);
    ON_NAMES('X', path, "", real_rmdir(path))
}

/* Whoever copies inside the kernel is made to read and write. */
ssize_t copy_file_range(int from, off64_t *at, int to, off64_t *there, size_t length, unsigned flags) {
    (void) from, (void) at, (void) to, (void) there, (void) length, (void) flags;
    errno = EINVAL;
    return -1;
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t length) {
    (void) from, (void) at, (void) to, (void) length;
    errno = EINVAL;
    return -1;
}
