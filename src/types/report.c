#include "types/report.h"

static const char *const kinds[] = {"article", "live", "stub", "gallery"};

const char *dtl_report_kind_name(dtl_report_kind kind) {
    return kinds[kind];
}

dtl_report_kind dtl_report_kind_of(dtl_slice name) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (dtl_slice_is(name, kinds[i])) return (dtl_report_kind)i;
    }
    return DTL_REPORT_ARTICLE;
}

void dtl_report_identify(dtl_report *report) {
    const dtl_slice fields[] = {report->outlet, report->url, report->published, report->title, report->text};
    uint64_t hash = 0;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        hash = dtl_hash(fields[i], hash + fields[i].length + (fields[i].data != NULL));
    dtl_id_print(report->id, 'r', hash);
}
