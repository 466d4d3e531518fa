/* The library prints nothing: what it has to tell goes to a log that the caller gives. */
#ifndef DTL_BASE_LOG_H
#define DTL_BASE_LOG_H

typedef enum dtl_log_level { DTL_LOG_ERROR, DTL_LOG_WARNING, DTL_LOG_INFO } dtl_log_level;

typedef struct dtl_log {
    void (*write)(void *context, dtl_log_level level, const char *message); /* NULL: silent. May be called from any thread. */
    void *context;
} dtl_log;

/* As printf, one line without a newline; log may be NULL. */
__attribute__((format(printf, 3, 4))) void dtl_log_print(const dtl_log *log, dtl_log_level level, const char *format, ...);

#endif
