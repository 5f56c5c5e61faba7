import fastifyStatic from "@fastify/static"
import fastify, {type FastifyInstance, type FastifyReply, type FastifyRequest} from "fastify"
import {createHash} from "node:crypto"
import {join} from "node:path"
import {z} from "zod"
import {ClaimlineError} from "../model/errors.ts"
import type {Ledger} from "../store/ledger.ts"
import {filterReading, type ClaimFilter} from "./claim-filter.ts"
import {isOwnHost} from "./hosts.ts"
import {problem, sendProblem} from "./problem.ts"
import {claimQuery, listQuery, present, reportName} from "./query.ts"
import {filterReports} from "./report-list.ts"
import {securityHeaders} from "./security-headers.ts"

interface AppOptions {
  readonly ledger: Ledger
  /** The built page: index.html and assets/. */
  readonly pageFolder: string
  readonly host: string
  /** Where errors of the program's own go, with all they hold; an answer never tells them. */
  readonly report?: (error: unknown) => void
}

/**
 * The workbench over a ledger. Every address of the page gives the same as data when ".json" is put behind its path:
 * "/reports/1f3a" and "/reports/1f3a.json", "/" and "/index.json".
 */
export function createApp({ledger, pageFolder, host, report = writeError}: AppOptions): FastifyInstance {
  const app = fastify({forceCloseConnections: true, bodyLimit: 1024, requestTimeout: 30_000})

  app.addHook("onRequest", async (request, reply) => {
    reply.headers(securityHeaders)
    if (!isOwnHost(request.headers.host, host))
      return sendProblem(
        reply,
        problem(
          421,
          "foreign-host",
          "This address is not one of the workbench.",
          `Use http://${host} or http://localhost.`
        )
      )
    if (request.method !== "GET" && request.method !== "HEAD")
      return sendProblem(
        reply.header("allow", "GET, HEAD"),
        problem(405, "read-only", "The workbench only reads.", "Use GET.")
      )
  })
  app.setErrorHandler((error, _request, reply) => {
    const problem = describe(error)
    if (problem.code === "internal") report(error)
    return sendProblem(reply, problem)
  })
  app.setNotFoundHandler((request, reply) =>
    wantsPage(request)
      ? sendPage(reply.code(404))
      : sendProblem(
          reply,
          problem(404, "no-such-address", "There is nothing at this address.", "Start at /index.json.")
        )
  )

  void app.register(fastifyStatic, {
    root: join(pageFolder, "assets"),
    prefix: "/assets/",
    // Names of assets hold their hash: what has been loaded once never changes.
    immutable: true,
    maxAge: "365d"
  })

  app.get("/", (_request, reply) => sendPage(reply))
  app.get("/favicon.svg", (_request, reply) => reply.sendFile("favicon.svg", pageFolder, {immutable: false, maxAge: 0}))
  for (const address of ["/index.json", "/reports.json"]) app.get(address, sendList)
  app.get<{Params: {name: string}}>("/reports/:name", (request, reply) => {
    const {name} = request.params
    return name.endsWith(".json")
      ? sendReading(name.slice(0, -".json".length), request, reply)
      : sendReport(name, reply)
  })

  async function sendList(request: FastifyRequest, reply: FastifyReply) {
    const {text} = listQuery.parse(request.query)
    const [reports, counts] = [await ledger.list(), await ledger.counts()]
    return sendData(request, reply, filterReports({reports, counts}, text))
  }

  async function sendReading(name: string, request: FastifyRequest, reply: FastifyReply) {
    const filter: ClaimFilter = present(claimQuery.parse(request.query))
    const reading = await ledger.get(reportName.parse(name))
    if (!reading)
      return sendProblem(
        reply,
        problem(404, "no-such-report", `The ledger has no report ${name}.`, "The reports are listed at /index.json.")
      )
    return sendData(request, reply, filterReading(reading, filter))
  }

  /** The page for one report, at its whole id. A name the ledger does not know gets the page too: it says so, kindly. */
  async function sendReport(name: string, reply: FastifyReply) {
    const reading = reportName.safeParse(name).success ? await ledger.get(name) : undefined
    if (!reading) return sendPage(reply.code(404))
    return reading.document.id === name ? sendPage(reply) : reply.redirect(`/reports/${reading.document.id}`)
  }

  function sendPage(reply: FastifyReply) {
    return reply
      .header("cache-control", "no-cache")
      .sendFile("index.html", pageFolder, {cacheControl: false, etag: reply.statusCode === 200})
  }

  return app
}

function sendData(request: FastifyRequest, reply: FastifyReply, data: unknown): FastifyReply {
  const body = JSON.stringify(data)
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`
  reply.header("etag", tag).header("cache-control", "no-cache")
  if (request.headers["if-none-match"] === tag) return reply.code(304).send()
  return reply.type("application/json; charset=utf-8").send(body)
}

function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split("?", 1)[0] ?? ""
  return !path.endsWith(".json") && (request.headers.accept ?? "").includes("text/html")
}

/** What a person or a program is told about an error; nothing of the inside of the program. */
function describe(error: unknown) {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues
    const where = issue?.path.join(".")
    return problem(
      400,
      "bad-query",
      `${where ? `${where}: ` : ""}${issue?.message ?? "not understood"}`,
      "Known: stance, side, source, text."
    )
  }
  if (error instanceof ClaimlineError)
    return problem(error.code === "id-ambiguous" ? 409 : 500, error.code, error.message, error.hint)
  const status =
    error instanceof Error && "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : 500
  if (status < 500)
    return problem(status, "bad-request", "The request could not be read.", "See /index.json for what there is.")
  return problem(500, "internal", "Something went wrong inside.", "The terminal that runs the workbench says more.")
}

function writeError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
