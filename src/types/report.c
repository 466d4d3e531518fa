#include "types/report.h"

void dtl_report_identify(dtl_report *report) {
    const dtl_slice fields[] = {report->outlet, report->url, report->published, report->title, report->text};
    uint64_t hash = 0;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        hash = dtl_hash(fields[i], hash + fields[i].length + (fields[i].data != NULL));
    dtl_id_print(report->id, 'r', hash);
}
