# A server for the tests of `dateline watch`: the files of the current folder on a port that it writes to the file "port". A path below
# /to/ redirects to the address that follows. With a certificate as second argument it speaks TLS.
import http.server, ssl, sys, urllib.parse


class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", urllib.parse.unquote(self.path[4:]))
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            super().do_GET()


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1])
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open("port", "w") as port:
    port.write("%d\n" % server.server_address[1])
server.serve_forever()
