#include "evaluate.h"
int dtl_evaluate_coref(dtl_evaluation *evaluation, dtl_error *error) { (void)evaluation; (void)error; return 0; }
