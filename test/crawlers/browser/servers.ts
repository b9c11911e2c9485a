import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

export interface TestServer {
  url: string;
  /** What arrived, as `GET /path`. */
  seen: string[];
  /** Ends connections that are open, too. */
  close(): Promise<void>;
}

/** Made for these tests, of use nowhere else. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+oqZsOqTJBz/xLLe
adEen6yu7LcdiL/iVy8Bj9jZW52hRANCAATGfK3iWEjykuPBdk+1sRkUmYBiwSJc
uV1R7zFvQlhXhKkYdnYd1kk2wXV6WueRIw2/A8C1xi5XbLaUNuvR0RbP
-----END PRIVATE KEY-----`;
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUcb891fS0xNyD+kMW0nZAiNf/TegwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMzAxMjQyOFoYDzIxMjYxMDMw
MDEyNDI4WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATGfK3iWEjykuPBdk+1sRkUmYBiwSJcuV1R7zFvQlhXhKkYdnYd1kk2
wXV6WueRIw2/A8C1xi5XbLaUNuvR0RbPo28wbTAdBgNVHQ4EFgQU8O1unla5ZMhJ
gGEAClwdh+dl9PMwHwYDVR0jBBgwFoAU8O1unla5ZMhJgGEAClwdh+dl9PMwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDRwAwRAIgcH+YFzz3RdbT3yR929jjqwPkoZ/H3K++RlLEYsnDdm4CIEgW
La9dZ21PTjknFhk2kT/XUKHPH2qmLKCSZACRf43i
-----END CERTIFICATE-----`;

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

async function listen(
  create: (answer: (request: IncomingMessage, response: ServerResponse) => void) => Server,
  scheme: string,
  handler: Handler,
): Promise<TestServer> {
  const seen: string[] = [];
  const server = create(async (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    let body = '';
    for await (const chunk of request) body += chunk;
    handler(request, response, body);
  });
  server.on('upgrade', (request, socket) => {
    seen.push(`UPGRADE ${request.url}`);
    socket.destroy();
  });
  // A WebSocket inside HTTP/2 (RFC 8441).
  server.on('connect', ({ url, headers }, response) => {
    seen.push(`UPGRADE ${url} ${headers[':protocol']}`);
    response.writeHead(200);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A real server on a free port of loopback that counts what arrives. */
export const serve = (handler: Handler): Promise<TestServer> => listen(createServer, 'http', handler);

/** A port of loopback on which nothing listens. */
export async function deadPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

export const html = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);

/** The same over TLS, with a certificate that nobody knows. */
export async function serveTls(handler: Handler): Promise<TestServer> {
  return listen((answer) => createTlsServer({ key: KEY, cert: CERTIFICATE }, answer), 'https', handler);
}

/** The same over HTTP/2, which offers WebSockets inside its connections. */
export async function serveHttp2(handler: Handler): Promise<TestServer> {
  const options = { key: KEY, cert: CERTIFICATE, allowHTTP1: true, settings: { enableConnectProtocol: true } };
  return listen((answer) => createSecureServer(options, answer as never), 'https', handler);
}
