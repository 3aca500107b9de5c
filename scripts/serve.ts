import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { judgeRequest, newNonce, securityHeaders, servedNames, type Refusal } from '../lib/http'
import { endWithParent } from './start/end-with-parent'
import { ROOT } from './setup/root'

/**
 * The web server: Next.js behind a guard that sees every request first, files of the build and WebSockets included. It
 * is no middleware of Next's, because that keeps a whole upload in memory and cuts it.
 */
const development = process.argv.includes('--dev')
const port = Number(process.env.PORT)
const hostname = '127.0.0.1'
const served = servedNames(process.env.SIKAP_HOSTS)

const server = createServer((request, response) => {
  const refusal = judge(request)
  if (refusal !== null) return refuse(response, refusal)
  const headers = securityHeaders(newNonce(process.env.SIKAP_TEST_NONCE), development)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  // Next.js reads the nonce of its own scripts here; what a visitor sent under this name is overwritten
  request.headers['content-security-policy'] = headers['Content-Security-Policy']
  void answer(request, response)
})
// Node.js ends a request whose body takes longer than five minutes, and an upload may
server.requestTimeout = 0
// before Next.js adds its own listener for development
server.prependListener('upgrade', (request, socket) => {
  if (judge(request) !== null) socket.destroy()
})

const app = next({ dev: development, dir: ROOT, hostname, port, httpServer: server })
const answer = app.getRequestHandler()
await app.prepare()
server.once('error', (error) => {
  console.error(`The server cannot listen on ${hostname}:${port}: ${error.message}`)
  process.exit(1)
})
server.listen(port, hostname, () => process.send?.('ready'))
endWithParent(async () => {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 3000).unref()
  await closed
  await app.close()
})

function judge({ method = 'GET', headers }: IncomingMessage): Refusal | null {
  const fetchSite = headers['sec-fetch-site']
  return judgeRequest({ method, host: headers.host, origin: headers.origin, fetchSite: Array.isArray(fetchSite) ? fetchSite[0] : fetchSite }, served)
}

function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' })
  response.end(JSON.stringify({ error: { code, message } }))
}
