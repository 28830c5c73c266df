/** The origin that `text` is, if credentials may go there: it is encrypted, or on this machine. Undefined otherwise. */
export function safeOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || url.href !== `${url.origin}/`) return undefined;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback) ? url.origin : undefined;
}
