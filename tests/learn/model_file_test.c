/* Model files that are no model, of another version, cut or changed: each gets an error that names the file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/hash.h"
#include "language/language.h"
#include "learn/model_file.h"

static char path[] = "/tmp/dateline-model-XXXXXX";
static dtl_arena arena;
static dtl_slice toy;

static int open_toy(void **state) {
    (void)state;
    dtl_arena_init(&arena, 1 << 24);
    int file = mkstemp(path);
    if (file < 0) return -1;
    close(file);
    return dtl_file_read(&toy, "tests/language/toy/toy.model", 1 << 20, &arena, NULL);
}

static int close_toy(void **state) {
    (void)state;
    unlink(path);
    dtl_arena_clear(&arena);
    return 0;
}

static int open_bytes(const void *bytes, size_t length, dtl_error *error) {
    dtl_language *language;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
    int status = dtl_language_open(&language, path, error);
    if (status == DTL_OK) dtl_language_close(language);
    return status;
}

static void refused(const void *bytes, size_t length, int code) {
    dtl_error error;
    assert_int_equal(open_bytes(bytes, length, &error), code);
    assert_int_equal(error.code, code);
    assert_string_equal(error.file, path);
    assert_true(error.message[0] != '\0');
}

static void sound_file_opens(void **state) {
    (void)state;
    dtl_error error;
    assert_int_equal(open_bytes(toy.data, toy.length, &error), DTL_OK);
}

static void missing_file_is_named(void **state) {
    (void)state;
    dtl_error error;
    dtl_language *language;
    assert_int_equal(dtl_language_open(&language, "/nowhere/en.model", &error), DTL_EIO);
    assert_string_equal(error.file, "/nowhere/en.model");
    assert_null(language);
}

static void no_model_is_refused(void **state) {
    (void)state;
    refused("", 0, DTL_EDAMAGED);
    refused("DTL", 3, DTL_EDAMAGED);
    refused("This is a letter, not a model, and it is longer than a header.", 62, DTL_EDAMAGED);
}

static void other_version_is_told(void **state) {
    (void)state;
    char *bytes = malloc(toy.length);
    memcpy(bytes, toy.data, toy.length);
    ((dtl_model_header *)(void *)bytes)->version++;
    refused(bytes, toy.length, DTL_EVERSION);
    free(bytes);
}

static void cut_file_is_refused_wherever_it_was_cut(void **state) {
    (void)state;
    for (size_t length = 0; length < toy.length; length += 1 + toy.length / 97) refused(toy.data, length, DTL_EDAMAGED);
}

static void changed_byte_is_noticed(void **state) {
    (void)state;
    char *bytes = malloc(toy.length);
    for (size_t at = sizeof(dtl_model_header); at < toy.length; at += 1 + toy.length / 97) {
        memcpy(bytes, toy.data, toy.length);
        bytes[at] ^= 0x10;
        refused(bytes, toy.length, DTL_EDAMAGED);
    }
    free(bytes);
}

/* A section that is called by another name is missing, whatever the hash says. */
static void missing_section_is_refused(void **state) {
    (void)state;
    char *bytes = malloc(toy.length);
    dtl_model_header *header = (dtl_model_header *)(void *)bytes;
    for (uint32_t i = 0; i < ((const dtl_model_header *)(const void *)toy.data)->sections; i++) {
        memcpy(bytes, toy.data, toy.length);
        ((dtl_model_section *)(void *)(bytes + sizeof *header))[i].name[0] ^= 1;
        header->hash = dtl_hash((dtl_slice){bytes + sizeof *header, toy.length - sizeof *header}, 0);
        refused(bytes, toy.length, DTL_EDAMAGED);
    }
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sound_file_opens),
        cmocka_unit_test(missing_file_is_named),
        cmocka_unit_test(no_model_is_refused),
        cmocka_unit_test(other_version_is_told),
        cmocka_unit_test(cut_file_is_refused_wherever_it_was_cut),
        cmocka_unit_test(changed_byte_is_noticed),
        cmocka_unit_test(missing_section_is_refused),
    };
    return cmocka_run_group_tests(tests, open_toy, close_toy);
}
