import type {FastifyReply} from "fastify"

/** The one shape of every error (RFC 9457), with the code and hint of a `ClaimlineError`. */
export interface Problem {
  readonly type: "about:blank"
  readonly title: string
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly hint: string
}

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  421: "Misdirected request",
  500: "Internal error"
}

export function problem(status: number, code: string, detail: string, hint: string): Problem {
  return {type: "about:blank", title: titles[status] ?? "Error", status, code, detail, hint}
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type("application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(problem))
}
