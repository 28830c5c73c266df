import { code, codeList } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import type { ServerView, ZoneView } from '../zone.ts';
import { advice, notReady, type Trouble } from './check.ts';

/**
 * Name servers that the domain is delegated to, and that do not serve it: each resolver that asks one of them fails. When
 * all are, and resolvers are `silent` too, that is why.
 */
export function lameServers(name: Hostname, view: ZoneView | undefined, silent: boolean): Trouble | undefined {
  const lame = (view?.servers ?? []).filter(({ said }) => said.state === 'lame');
  if (!view || lame.length === 0) return undefined;
  const which = codeList(lame.map(({ server }) => server));
  const why = [...new Set(lame.map(reasonOf))].join('; ');
  const fix = `Set ${code(view.zone)} up on ${which}, or have the registrar take ${lame.length === 1 ? 'it' : 'them'} out of the domain's name servers.`;
  return silent && lame.length === view.servers.length
    ? notReady('dns.lame-servers', { name }, `No name server of ${code(view.zone)} serves it: ${which} (${why})`, fix)
    : advice(
        'dns.lame-servers',
        'warning',
        { name },
        `${which} should serve ${code(view.zone)} and ${lame.length === 1 ? 'does' : 'do'} not (${why})`,
        fix,
      );
}

const reasonOf = ({ said }: ServerView): string => (said.state === 'lame' ? said.reason : '');
