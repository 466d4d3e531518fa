/* A model file of any bytes behind a sound header: refused, or it parses a text with trees for everything. */
#include <stdint.h>
#include <stdlib.h>

#include "base/hash.h"
#include "language/engine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void parse(const dtl_language *language) {
    dtl_document document;
    dtl_document_init(&document);
    document.report.title = DTL_SLICE("Oruk kavin lomi");
    document.report.text = DTL_SLICE("Pelo su Oruk kavin redi. TOKA-sanu don't 1,000 gathi!\nSanu.");
    if (dtl_language_run(language, &document, NULL) == DTL_OK) {
        for (size_t i = 0; i < document.tokens.count; i++) {
            if (document.tokens.items[i].head >= (int32_t)document.tokens.count) abort();
        }
    }
    dtl_document_clear(&document);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_model_header header;
    if (size < sizeof header) return 0;
    char *bytes =
        aligned_alloc(DTL_MODEL_ALIGNMENT, (size + DTL_MODEL_ALIGNMENT - 1) / DTL_MODEL_ALIGNMENT * DTL_MODEL_ALIGNMENT);
    if (!bytes) return 0;
    memcpy(bytes, data, size);
    memcpy(&header, bytes, sizeof header);
    memcpy(header.magic, DTL_MODEL_MAGIC, sizeof header.magic);
    header.version = DTL_MODEL_VERSION;
    header.size = size;
    header.hash = dtl_hash((dtl_slice){bytes + sizeof header, size - sizeof header}, 0);
    memcpy(bytes, &header, sizeof header);
    dtl_language *language = NULL;
    if (dtl_language_view(&language, (dtl_slice){bytes, size}, NULL) == DTL_OK) parse(language);
    dtl_language_close(language);
    free(bytes);
    return 0;
}
