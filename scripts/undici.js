// What dist/ holds of undici. Its index would bring WebSocket, EventSource, caches and mocks along: 370 kB and 20 ms for
// every run. An import of something else fails the build.
import send from 'undici/lib/api/api-request.js';

export { default as EnvHttpProxyAgent } from 'undici/lib/dispatcher/env-http-proxy-agent.js';
export { default as ProxyAgent } from 'undici/lib/dispatcher/proxy-agent.js';
export { fetch } from 'undici/lib/web/fetch/index.js';

/** `request` of the index, which finds the method only of a URL that it has taken apart. */
export function request(url, { dispatcher, ...options }) {
  const { origin, pathname, search } = new URL(url);
  return send.call(dispatcher, { ...options, origin, path: pathname + search });
}
