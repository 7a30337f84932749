import { Buffer } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { lookup } from 'mrmime'

/** A file as it is sent. */
export interface BuiltFile {
  /** Its media type. */
  type: string
  body: Buffer
}

/** Tells the deck's pages that a server is there which connects its windows; setup/windows/transports looks for it. */
const MARK = '<meta name="talk-server" content="here">'

/**
 * Reads the whole built deck. It is served from memory: a build, a full disk or one that goes away costs the talk nothing.
 *
 * @param folder the built deck
 * @returns its files by their paths, with forward slashes and none at the start
 */
export function readBuiltFiles(folder: string): Map<string, BuiltFile> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(files.map(({ parentPath, name }) => {
    const body = readFileSync(join(parentPath, name))
    const type = lookup(name) ?? 'application/octet-stream'
    const path = relative(folder, join(parentPath, name)).replaceAll('\\', '/')
    return type === 'text/html'
      ? [path, { type: `${type};charset=utf-8`, body: Buffer.from(body.toString().replace(/<head[^>]*>/, head => head + MARK)) }]
      : [path, { type, body }]
  }))
}

/**
 * The file that answers an address: itself, or its page.
 *
 * @param files the built deck
 * @param pathname the address's path, as it was asked for
 */
export function fileFor(files: ReadonlyMap<string, BuiltFile>, pathname: string): BuiltFile | undefined {
  const path = decoded(pathname).slice(1)
  return files.get(path || 'index.html') ?? files.get(`${path}.html`)
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  }
  catch {
    return pathname
  }
}
