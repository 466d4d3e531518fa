/* dateline serve: the store over HTTP. */
#include "serve/serve.h"

#include <stdlib.h>

#include "interrupt.h"
#include "options.h"
#include "output.h"
#include "pipeline/pipeline.h"

static int read_port(const cli_call *call, uint16_t *out, dtl_error *error) {
    const char *text = call->value[CLI_OPTION_PORT];
    char *end;
    *out = DTL_SERVE_PORT;
    if (!text) return DTL_OK;
    long port = strtol(text, &end, 10);
    if (*end || end == text || port < 0 || port > 65535)
        return dtl_fail(error, DTL_EARGUMENT, "--port is a number from 0 to 65535, not %s", text);
    *out = (uint16_t)port;
    return DTL_OK;
}

static int code(void *pipeline, dtl_document *document, dtl_error *error) {
    return dtl_pipeline_code(pipeline, document, error);
}

int cli_serve(const cli_call *call) {
    char root[DTL_ROOT_SIZE];
    dtl_error error;
    dtl_pipeline *pipeline = NULL;
    dtl_server *server = NULL;
    dtl_pipeline_root(root);
    dtl_serve_options options = {.store = cli_store_path(call),
                                 .root = root,
                                 .address = call->value[CLI_OPTION_ADDRESS],
                                 .token = call->value[CLI_OPTION_TOKEN],
                                 .edit = call->value[CLI_OPTION_EDIT] != NULL};
    int status = read_port(call, &options.port, &error);
    if (status == DTL_OK) status = dtl_pipeline_open_with(&pipeline, NULL, call->value[CLI_OPTION_LEXICON], &error);
    if (status == DTL_OK) {
        options.code = code;
        options.coder = pipeline;
        options.made_by = dtl_pipeline_made_by(pipeline);
    }
    if (status == DTL_OK) status = dtl_server_open(&server, &options, &error);
    if (status == DTL_OK) {
        const char *at = options.address ? options.address : "127.0.0.1";
        bool six = strchr(at, ':') != NULL;
        cli_say(call, "http://%s%s%s:%u/ answers; Ctrl-C ends it", six ? "[" : "", at, six ? "]" : "", dtl_server_port(server));
    }
    while (status == DTL_OK && !cli_interrupted()) status = dtl_server_turn(server, 1, &error);
    dtl_server_close(server);
    dtl_pipeline_close(pipeline);
    return status ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
}
