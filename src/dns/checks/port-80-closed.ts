import { code, codeList } from '../../finding.ts';
import { type Check, notReady } from './check.ts';

/** Nothing listens where Let's Encrypt has to connect. It goes on to another address only when the first one refuses. */
export const port80Closed: Check = (situation) => {
  const { name, evidence } = situation;
  const visits = evidence.visits ?? [];
  const refusing = visits.filter((visited) => visited.kind === 'refused');
  if (visits.length === 0 || refusing.length < visits.length) return undefined;
  const ports = [...new Set(refusing.map(({ port }) => port))].join(' and ');
  const addresses = codeList(refusing.map(({ address }) => address));
  const message = `${addresses} refuses connections on port ${ports}, so Let's Encrypt cannot validate ${code(name)}`;
  return notReady('http.port-closed', situation, message, `Open port ${ports} of the app's server for everyone.`);
};
