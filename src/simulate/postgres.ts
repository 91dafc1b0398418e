import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { AppError } from "../core/errors.ts"
import { runOnServer } from "../storage/database.ts"

export interface TemporaryDatabase {
  readonly url: string
  remove(): Promise<void>
}

/**
 * An empty database for one simulation: on the server of `url`, else on a throwaway PostgreSQL that is started from
 * the programs installed here. Throws AppError `no-server` when there is neither.
 */
export async function temporaryDatabase(url: string | undefined): Promise<TemporaryDatabase> {
  if (url !== undefined) return onServer(url, async () => {})
  const bin = globSync("/usr/lib/postgresql/*/bin").sort().at(-1)
  if (bin === undefined || !existsSync(join(bin, "initdb"))) {
    throw new AppError("no-server", "set DATABASE_URL, or install PostgreSQL with pgvector on this machine")
  }
  const folder = mkdtempSync(join(tmpdir(), "chibo-simulation-"))
  chmodSync(folder, 0o777)
  const cluster = join(folder, "cluster")
  const port = await freePort()
  // PostgreSQL does not run as root.
  const run = (program: string, words: string[]) =>
    process.getuid?.() === 0
      ? execFileSync(
          "su",
          ["postgres", "-s", "/bin/sh", "-c", [join(bin, program), ...words].join(" ")],
          QUIET,
        )
      : execFileSync("/bin/sh", ["-c", [join(bin, program), ...words].join(" ")], QUIET)
  run("initdb", ["-D", cluster, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"])
  // What is thrown away need not survive the machine.
  const unsafe = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"
  const options = `'-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c max_connections=200 ${unsafe}'`
  run("pg_ctl", ["-D", cluster, "-w", "-l", join(folder, "log"), "-o", options, "start"])
  const stop = async () => {
    run("pg_ctl", ["-D", cluster, "-m", "immediate", "stop"])
    rmSync(folder, { recursive: true, force: true })
  }
  // Through its socket a statement costs less than through the network.
  return onServer(`postgres://postgres@localhost:${port}/postgres?host=${folder}`, stop)
}

const QUIET = { stdio: "ignore" } as const

async function onServer(url: string, then: () => Promise<void>): Promise<TemporaryDatabase> {
  const name = `chibo_simulation_${randomBytes(6).toString("hex")}`
  await runOnServer(url, `create database ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return {
    url: own.href,
    remove: async () => {
      await runOnServer(url, `drop database ${name} with (force)`)
      await then()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
