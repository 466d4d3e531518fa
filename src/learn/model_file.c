#include "learn/model_file.h"

#include "base/hash.h"

static bool sections_lie_inside(const dtl_model_section *sections, uint32_t count, uint64_t size) {
    for (uint32_t i = 0; i < count; i++) {
        const dtl_model_section *s = &sections[i];
        if (s->offset % DTL_MODEL_ALIGNMENT || s->offset > size || s->size > size - s->offset) return false;
    }
    return true;
}

int dtl_model_file_view(dtl_model_file *out, dtl_slice bytes, dtl_error *error) {
    *out = (dtl_model_file){0};
    dtl_model_header header;
    if (bytes.length < sizeof header || memcmp(bytes.data, DTL_MODEL_MAGIC, sizeof header.magic) != 0)
        return dtl_fail(error, DTL_EDAMAGED, "is not a model file");
    memcpy(&header, bytes.data, sizeof header);
    if (header.version != DTL_MODEL_VERSION)
        return dtl_fail(error, DTL_EVERSION, "is a model file of version %u, not %d", header.version, DTL_MODEL_VERSION);
    dtl_slice rest = {bytes.data + sizeof header, bytes.length - sizeof header};
    if (header.size != bytes.length) return dtl_fail(error, DTL_EDAMAGED, "is a model file that was cut or has grown");
    if (header.sections > DTL_MODEL_MAX_SECTIONS || header.sections * sizeof(dtl_model_section) > rest.length ||
        dtl_hash(rest, 0) != header.hash)
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: its hash differs");
    const void *table = rest.data;
    if (!sections_lie_inside(table, header.sections, bytes.length))
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: a section lies outside");
    out->sections = table;
    out->count = header.sections;
    out->hash = header.hash;
    out->view.bytes = bytes;
    return DTL_OK;
}

int dtl_model_file_open(dtl_model_file *out, const char *path, dtl_error *error) {
    *out = (dtl_model_file){0};
    dtl_file_view view;
    int status = dtl_file_open(&view, path, error);
    if (status == DTL_EFORMAT) {
        status = dtl_fail(error, DTL_EDAMAGED, "is an empty model file");
        dtl_error_at(error, path, 0, UINT64_MAX);
    }
    if (status) return status;
    status = dtl_model_file_view(out, view.bytes, error);
    if (status) {
        dtl_error_at(error, path, 0, UINT64_MAX);
        dtl_file_close(&view);
    }
    return status;
}

void dtl_model_file_close(dtl_model_file *file) {
    dtl_file_close(&file->view);
    *file = (dtl_model_file){0};
}

dtl_slice dtl_model_file_section(const dtl_model_file *file, const char *name) {
    for (uint32_t i = 0; i < file->count; i++) {
        const dtl_model_section *s = &file->sections[i];
        if (strncmp(s->name, name, sizeof s->name) == 0) return (dtl_slice){file->view.bytes.data + s->offset, (size_t)s->size};
    }
    return DTL_NO_SLICE;
}
