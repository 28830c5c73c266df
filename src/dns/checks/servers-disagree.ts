import { code } from '../../finding.ts';
import type { Hostname } from '../../hostname.ts';
import { brief } from '../seen.ts';
import { type ZoneView, zoneAnswer } from '../zone.ts';
import { cannotTell, type Trouble } from './check.ts';

/** The zone's own servers give different answers: who is asked is chance, for visitors as for Let's Encrypt. */
export function serversDisagree(name: Hostname, view: ZoneView | undefined): Trouble | undefined {
  if (!view || zoneAnswer(view) !== 'differ') return undefined;
  const parts = view.servers.flatMap(({ server, said }) =>
    said.state === 'lame' || said.state === 'silent' ? [] : [`${code(server)} says ${brief(said)}`],
  );
  const message = `The name servers of ${code(view.zone)} disagree about ${code(name)}: ${parts.join('; ')}`;
  const fix = `Bring the same zone to all of them. Right after a change, wait until each has it; if it stays, one is not updated any more, and the registrar should take it out of the domain's name servers.`;
  return cannotTell('dns.servers-disagree', 'warning', { name }, message, fix);
}
