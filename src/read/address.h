/* Which addresses of the network lie in the open. */
#ifndef DTL_READ_ADDRESS_H
#define DTL_READ_ADDRESS_H

#include <stdbool.h>
#include <sys/socket.h>

/* Whether an IPv4 or IPv6 address is one of the public internet: not loopback, private, link-local, shared, multicast, reserved
 * or meant for documentation (IANA's special-purpose registries, RFC 6890), also where an IPv6 address wraps an IPv4 one. Other
 * families are not. */
bool dtl_address_is_public(const struct sockaddr *address, socklen_t length);

#endif
