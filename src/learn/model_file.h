/* A model file: named sections of bytes, mapped into memory.
 *
 *     header   magic "DTLMODEL", version, how many sections, hash of all that follows the header
 *     table    a name, an offset and a size for each section
 *     sections each at a multiple of 64 bytes
 *
 * Numbers are little-endian. */
#ifndef DTL_LEARN_MODEL_FILE_H
#define DTL_LEARN_MODEL_FILE_H

#include <stdint.h>

#include "base/error.h"
#include "base/file.h"

enum { DTL_MODEL_VERSION = 1, DTL_MODEL_ALIGNMENT = 64, DTL_MODEL_NAME_SIZE = 16, DTL_MODEL_MAX_SECTIONS = 256 };
#define DTL_MODEL_MAGIC "DTLMODEL"

typedef struct dtl_model_header {
    char magic[8];
    uint32_t version, sections;
    uint64_t hash; /* XXH3 with seed 0 of every byte behind the header */
    uint64_t size; /* of the file */
} dtl_model_header;

typedef struct dtl_model_section {
    char name[DTL_MODEL_NAME_SIZE]; /* filled up with NUL */
    uint64_t offset, size;
} dtl_model_section;

typedef struct dtl_model_file {
    dtl_file_view view;
    const dtl_model_section *sections;
    uint32_t count;
    uint64_t hash;
} dtl_model_file;

/* Errors, naming the file: DTL_EIO, DTL_EVERSION when it is a model of another version, DTL_EDAMAGED when it is none, is cut or
 * was changed. */
int dtl_model_file_open(dtl_model_file *out, const char *path, dtl_error *error);
void dtl_model_file_close(dtl_model_file *file);

/* The same over bytes that the caller owns and that start at a multiple of 8; close is not called then. */
int dtl_model_file_view(dtl_model_file *out, dtl_slice bytes, dtl_error *error);

/* A section's bytes; data NULL when there is none of that name. */
dtl_slice dtl_model_file_section(const dtl_model_file *file, const char *name);

#endif
