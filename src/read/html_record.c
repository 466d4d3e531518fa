#include "read/records.h"

int dtl_record_html(dtl_record *record, dtl_slice bytes, dtl_error *error) {
    (void)record;
    (void)bytes;
    return dtl_fail(error, DTL_EFORMAT, "is a web page, which this version does not read");
}
