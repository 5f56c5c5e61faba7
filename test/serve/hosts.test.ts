import {describe, expect, it} from "vitest"
import {isOwnHost} from "../../src/serve/hosts.ts"

describe("isOwnHost", () => {
  it.each(["localhost", "localhost:4747", "127.0.0.1:80", "[::1]", "[::1]:4747"])(
    "knows %s as this machine",
    (header) => {
      expect(isOwnHost(header, "127.0.0.1")).toBe(true)
    }
  )

  it.each([undefined, "", "rebound.example", "localhost.rebound.example", "127.0.0.2", "192.168.1.5", "[::2]:80"])(
    "refuses %s",
    (header) => {
      expect(isOwnHost(header, "127.0.0.1")).toBe(false)
    }
  )

  it("allows the number that it was told to listen on, never a name", () => {
    expect(isOwnHost("192.168.1.5:4747", "192.168.1.5")).toBe(true)
    expect(isOwnHost("[fd00::1]:4747", "fd00::1")).toBe(true)
    expect(isOwnHost("desk.example:4747", "desk.example")).toBe(false)
  })
})
