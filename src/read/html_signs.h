/* What the name, the role and the class of an element say about it. */
#ifndef DTL_READ_HTML_SIGNS_H
#define DTL_READ_HTML_SIGNS_H

#include "read/html_blocks.h"

/* How an element takes part in the flow of text. */
typedef enum dtl_html_flow { DTL_FLOW_INLINE, DTL_FLOW_BLOCK, DTL_FLOW_NONE, DTL_FLOW_BREAK } dtl_html_flow;
dtl_html_flow dtl_html_flow_of(const xmlNode *node);

/* The signs (dtl_html_sign) that the element itself carries. */
uint32_t dtl_html_signs_of(const xmlNode *node);

#endif
