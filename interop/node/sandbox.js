'use strict';
// The sandbox that has started this script.

const fs = require('fs');
const http = require('http');
const readline = require('readline');

const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Asks for what a user does: `pay ORDER`, `advance SECONDS`, `await`. */
async function act(command) {
  process.stdout.write(`@${command}\n`);
  const { value } = await lines.next();
  if (value !== 'ok') throw new Error(`${command}: ${value}`);
}

/** A server for notifications: its URL, and a promise of the first request. */
async function listen() {
  let told;
  const first = new Promise((resolve) => { told = resolve; });
  const server = http.createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      response.writeHead(204).end();
      told({ headers: request.headers, body: Buffer.concat(parts).toString() });
    });
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => { server.closeAllConnections(); server.close(); };
  return { url: `http://127.0.0.1:${server.address().port}/notify`, first, close };
}

const env = (name) => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
};

/** The present day in Beijing. */
const today = () => new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);

module.exports = { act, listen, env, today, file: (name) => fs.readFileSync(env(name)) };
