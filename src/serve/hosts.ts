import {isIP} from "node:net"

const loopbackNames = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * Whether a Host header names this machine by a loopback name. A page on another site can make its own name point at
 * 127.0.0.1 ("DNS rebinding") and would then be of the same origin as the workbench; the Host header betrays it.
 * An address that the user chose to listen on is allowed as well: a number cannot be rebound.
 */
export function isOwnHost(header: string | undefined, listeningOn: string): boolean {
  if (!header) return false
  const name = header.replace(/:\d{1,5}$/, "").toLowerCase()
  if (loopbackNames.has(name)) return true
  return isIP(listeningOn) > 0 && name === (isIP(listeningOn) === 6 ? `[${listeningOn}]` : listeningOn)
}
