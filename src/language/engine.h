/* The loaded model, for the files of this folder and the trainer. */
#ifndef DTL_LANGUAGE_ENGINE_H
#define DTL_LANGUAGE_ENGINE_H

#include "language/language.h"
#include "language/lemma.h"
#include "language/network.h"
#include "language/split.h"
#include "language/tag.h"

struct dtl_language {
    dtl_model_file file;
    dtl_arena arena; /* the tables made from the file */
    dtl_splitter splitter;
    dtl_tagger tagger;
    dtl_lemmatizer lemmatizer;
    dtl_network network;
    char version[8];
};

/* As dtl_language_open, over bytes that the caller keeps until close. */
int dtl_language_view(dtl_language **out, dtl_slice bytes, dtl_error *error);

#endif
