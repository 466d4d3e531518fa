/* The import of older coders' dictionaries. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "knowledge/import.h"

static dtl_knowledge *knowledge;

static int set_up(void **state) {
    dtl_error error;
    (void)state;
    int status = dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error);
    if (status) fail_msg("%s", error.message);
    return status;
}

static int tear_down(void **state) {
    (void)state;
    dtl_knowledge_close(knowledge);
    return 0;
}

static int collect(void *context, const char *file, dtl_slice text, dtl_error *error) {
    dtl_buffer *all = context;
    (void)error;
    dtl_buffer_print(all, "== %s\n", file);
    dtl_buffer_add(all, text);
    return all->status;
}

/* Everything that becomes of a dictionary, or the first failure. */
static int convert(dtl_slice text, dtl_buffer *all, dtl_error *error) {
    dtl_import *import = NULL;
    int status = dtl_import_open(&import, knowledge, error);
    if (status == DTL_OK) status = dtl_import_add(import, text, "d", error);
    if (status == DTL_OK) status = dtl_import_give(import, collect, all, error);
    dtl_import_close(import);
    return status;
}

static void expect(const char *dictionary, const char *found) {
    dtl_buffer all;
    dtl_error error;
    dtl_buffer_init(&all, 1 << 20);
    assert_int_equal(convert(dtl_slice_of(dictionary), &all, &error), DTL_OK);
    if (!strstr(all.data, found)) fail_msg("'%s' is not in:\n%s", found, all.data);
    dtl_buffer_clear(&all);
}

static void test_verbs(void **state) {
    (void)state;
    const char *head = "[AID cameo=070 pos=verb actor=subj recipient=obj,with,against,on,to,at,for,from needs=both]\n";
    expect("--- LEND [070] ---\nLEND {LENT}\n- * [---]\n", head);
    expect("--- LEND [---] ---\nLEND\n+HAND_OVER\nLEND\n- * {GRAIN BARGE} [070]\n", "\nlend obj=barge obj_mod=grain\n");
    expect("--- LEND [---] ---\n+HAND_OVER\n- * {GRAIN BARGE} [070]\n", "\nhand over obj=barge obj_mod=grain\n");
    expect("--- LEND [---] ---\nLEND\n- * (BY_SEA) [070]\n", "signs that are not understood: - * (BY_SEA)");
    expect("LEND [070]\nZAP [190]\n- * BARGE [193]\n", "\nzap obj=barge\n");
    expect("LEND [0709]\n- * X [070]\n", "cameo=0709");
    expect("&A\n+OAK_\n+ELM\n&B\nLEND [---]\n- * &A [070]\n- * &B [071]\n", "\nlend obj=oak,elm\n");
    expect("LEND [---]\n- + * LOAN [070]\n", "actor=from,by,with recipient=subj needs=both]\nlend obj=loan");
    expect("MEET [---]\n- * [040:040]\n", "mutual=yes needs=both]\nmeet\n");
}

static void test_names(void **state) {
    (void)state;
    expect("ORLA_MABUTO [KENGOV 980101-021231] [KENOPP >030101] [KENELI]\n", "== people.lex\n[OPP country=KEN]\nOrla Mabuto\n");
    expect("ORLA_MABUTO\n+O._MABUTO\n\n [KENGOV 980101]\n", "\nO. Mabuto name=\"Orla Mabuto\"\n");
    expect("ZUFO [IGO]\nBUND_OF_THE_D'ZU [NGO]\n", "[IGO]\nZUFO\n\n[NGO]\nBund of the d'Zu\n");
    expect("PORT_ZEBBO [TMP]\n", "== regions.lex\n[region country=TLS]\nPort Zebbo\n");
    expect("TURNIP_GROWER {TURNIPS_GROWERS} [~AGR]\n",
           "== groups.lex\n[AGR]\nturnip grower\nturnips growers name=\"turnip grower\"\n");
    expect("!P! = MAN, WOMAN\nSLUICE!P! [~GOVMIL]\n", "[MIL]\nsluiceman\nsluicewoman\n");
}

#ifdef DTL_FAULTS
static void test_memory_that_runs_out(void **state) {
    (void)state;
    static const char *const dictionaries[] = {"&A\n+OAK_\n--- LEND [070] ---\nLEND\n- * &A (TO +) [073]\n- * X [010]\n",
                                               "ORLA_MABUTO [KENGOV 980101-021231] [KENELI]\n+O._MABUTO\nZU_FRONT [KENREB]\n",
                                               "!P! = MAN\nSLUICE!P! [~LAB]\nGROWER_OF_TURNIPS {GROWERS} [~AGR]\n"};
    for (size_t d = 0; d < sizeof dictionaries / sizeof *dictionaries; d++) {
        int status = DTL_ENOMEM;
        for (size_t number = 1; status; number++) {
            dtl_buffer all;
            dtl_error error = {.code = DTL_OK};
            dtl_buffer_init(&all, 1 << 20);
            dtl_memory_fail_from(number);
            status = convert(dtl_slice_of(dictionaries[d]), &all, &error);
            dtl_memory_fail_from(0);
            dtl_buffer_clear(&all);
            assert_true(status == DTL_OK || status == DTL_ENOMEM);
            assert_true(number < 10000);
        }
    }
}
#endif

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_verbs),
        cmocka_unit_test(test_names),
#ifdef DTL_FAULTS
        cmocka_unit_test(test_memory_that_runs_out),
#endif
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
