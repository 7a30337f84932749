import type { InitializeParams, ProtocolConnection } from 'vscode-languageserver-protocol/node'
import { spawn } from 'node:child_process'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ConfigurationRequest, createProtocolConnection, DidOpenTextDocumentNotification, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest, MarkupContent, RegistrationRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, WorkDoneProgressCreateRequest } from 'vscode-languageserver-protocol/node'

/** How a language server is started. */
export interface ServerStart {
  /** The program and its arguments. */
  command: [program: string, ...args: string[]]
  /** The folder that it serves, absolute. */
  root: string
  /** Its settings by section; also handed to it at the start. */
  settings: Record<string, unknown>
  /** Added to the environment. */
  env?: Record<string, string>
}

/** A language server over stdio. */
export class LanguageServer {
  readonly connection: ProtocolConnection
  readonly #process: ReturnType<typeof spawn>
  readonly #start: ServerStart
  readonly #ended: Promise<never>

  /** @param start - its program, folder and settings */
  constructor(start: ServerStart) {
    const [program, ...args] = start.command
    this.#start = start
    const server = spawn(program, args, { cwd: start.root, env: { ...process.env, ...start.env }, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#process = server
    this.#ended = new Promise((_, reject) => {
      server.once('error', error => reject(new Error(`${program} does not start: ${error.message}`)))
      server.once('exit', code => reject(new Error(`${program} ended with ${code} before it had answered`)))
    })
    this.#ended.catch(() => {})
    this.connection = createProtocolConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!))
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => section ? read(start.settings, section) : start.settings))
    this.connection.onRequest(RegistrationRequest.type, () => {})
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, () => {})
    this.connection.listen()
  }

  /**
   * Says hello.
   *
   * @param experimental - capabilities outside the protocol
   * @throws Error if it does not start
   */
  async initialize(experimental: object = {}): Promise<void> {
    const { root, settings } = this.#start
    const uri = pathToFileURL(root).href
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'snippets' }],
      initializationOptions: Object.values(settings)[0],
      capabilities: { experimental, textDocument: { hover: { contentFormat: ['markdown'] } }, workspace: { configuration: true, workspaceFolders: true }, window: { workDoneProgress: true } },
    }
    await this.#answer(this.connection.sendRequest(InitializeRequest.type, params))
    await this.connection.sendNotification(InitializedNotification.type, {})
  }

  /** Opens a file of its folder; `path` is absolute. */
  async open(path: string, languageId: string, text: string): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: pathToFileURL(path).href, languageId, version: 1, text } })
  }

  /** What it says of a place, as Markdown; line and column from 0. Empty where it knows nothing. */
  async hover(path: string, line: number, character: number): Promise<string> {
    const answer = await this.#answer(this.connection.sendRequest(HoverRequest.type, { textDocument: { uri: pathToFileURL(path).href }, position: { line, character } }))
    return answer && MarkupContent.is(answer.contents) ? answer.contents.value : ''
  }

  /** Waits for something, or throws if the server ends meanwhile. */
  async until<T>(something: Promise<T>): Promise<T> {
    return await this.#answer(something)
  }

  /** Lets it go. */
  async close(): Promise<void> {
    await this.#answer(this.connection.sendRequest(ShutdownRequest.type))
    await this.connection.sendNotification(ExitNotification.type)
    this.connection.dispose()
    this.#process.kill()
  }

  async #answer<T>(answer: Promise<T>): Promise<T> {
    return await Promise.race([answer, this.#ended])
  }
}

function read(settings: Record<string, unknown>, section: string): unknown {
  return section.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], settings) ?? null
}
