import type { Hostname } from '../hostname.ts';
import { addressSet } from '../network.ts';
import { loops } from './chain.ts';
import { aaaaElsewhere } from './checks/aaaa-elsewhere.ts';
import { apexCname } from './checks/apex-cname.ts';
import { behindCdn } from './checks/behind-cdn.ts';
import { caaForbids } from './checks/caa-forbids.ts';
import { caaLimits } from './checks/caa-limits.ts';
import { caaUnknown } from './checks/caa-unknown.ts';
import { challengeBlocked } from './checks/challenge-blocked.ts';
import { challengeRedirected } from './checks/challenge-redirected.ts';
import type { Check, Situation, Trouble } from './checks/check.ts';
import { cnameElsewhere } from './checks/cname-elsewhere.ts';
import { lameServers } from './checks/lame-servers.ts';
import { mixedAddresses } from './checks/mixed-addresses.ts';
import { noAddress } from './checks/no-address.ts';
import { noSuchDomain } from './checks/no-such-domain.ts';
import { noSuchName } from './checks/no-such-name.ts';
import { noTarget } from './checks/no-target.ts';
import { notValidating } from './checks/not-validating.ts';
import { port80Closed } from './checks/port-80-closed.ts';
import { port80Silent } from './checks/port-80-silent.ts';
import { privateAddress } from './checks/private-address.ts';
import { propagating } from './checks/propagating.ts';
import { serversDisagree } from './checks/servers-disagree.ts';
import { unknown } from './checks/unknown.ts';
import { wildcardAnswer } from './checks/wildcard-answer.ts';
import { wrongAddress } from './checks/wrong-address.ts';
import type { DefiniteAnswer, NameAnswer, Readiness, Target } from './dns.ts';
import type { Evidence } from './evidence.ts';
import { seenOf } from './seen.ts';
import { zoneAnswer } from './zone.ts';

/** All that may be wrong with a definite answer; at most one of them holds for each cause. */
const checks: readonly Check[] = [
  noSuchDomain,
  noSuchName,
  noAddress,
  cnameElsewhere,
  behindCdn,
  noTarget,
  wildcardAnswer,
  wrongAddress,
  mixedAddresses,
  aaaaElsewhere,
  privateAddress,
  apexCname,
  caaForbids,
  caaUnknown,
  caaLimits,
  port80Closed,
  port80Silent,
  challengeBlocked,
  challengeRedirected,
];

/**
 * Whether a hostname leads to its app, to nothing else, and may have a certificate there. Pure. Where resolvers disagree,
 * the zone's own servers decide if they agree; else what holds for each of the resolvers' answers holds; else it is
 * `unknown`.
 */
export function judge(name: Hostname, answer: NameAnswer, target: Target, evidence: Evidence = {}): Readiness {
  const judgeOne = (one: DefiniteAnswer) => judgeDefinite({ name, answer: one, target, evidence });
  const heard = answer.state === 'unknown' ? judgeOpen(name, answer, judgeOne) : judgeOne(answer);
  return withSignatures(name, evidence, withZone(name, answer, evidence, heard, judgeOne));
}

function judgeOpen(
  name: Hostname,
  answer: NameAnswer & { readonly state: 'unknown' },
  judgeOne: (one: DefiniteAnswer) => Readiness,
): Readiness {
  const either = (answer.either ?? []).map(judgeOne);
  const [first] = either;
  if (first && first.state !== 'unknown' && either.every(({ state }) => state === first.state)) return first;
  return { state: 'unknown', seen: 'unknown', findings: [unknown(name, answer.reason)] };
}

/** What the zone's own servers say about a name that resolvers do not simply lead to the app. */
function withZone(
  name: Hostname,
  answer: NameAnswer,
  { zone }: Evidence,
  heard: Readiness,
  judgeOne: (one: DefiniteAnswer) => Readiness,
): Readiness {
  const own = zone && zoneAnswer(zone);
  if (!zone || heard.state === 'ready') return heard;
  const silent = answer.state === 'unknown' && (answer.either ?? []).length === 0;
  const asides = [lameServers(name, zone, silent), serversDisagree(name, zone)].filter((one) => one !== undefined);
  if (own === undefined || own === 'differ') {
    const mayBeRight = zone.servers.some(({ said }) => isAnswer(said) && judgeOne(said).state === 'ready');
    return join(heard, asides, mayBeRight ? 'unknown' : heard.state);
  }
  const judged = judgeOne(own);
  if (judged.state === 'ready') {
    if (silent) return join(heard, asides, heard.state);
    const trouble = propagating(name, answer, zone);
    return { ...judged, state: trouble.state, findings: [trouble, ...asides].map(({ finding }) => finding) };
  }
  // A circle of CNAMEs is what resolvers only call SERVFAIL, and the servers show.
  const undecided = answer.state === 'unknown' && (!silent || loops(name, own.aliases));
  return join(undecided ? judged : heard, asides, undecided ? judged.state : heard.state);
}

const isAnswer = (said: { readonly state: string }): said is DefiniteAnswer =>
  said.state !== 'lame' && said.state !== 'silent';

/** A name whose signatures are not valid has no answer at all for those who check them. */
function withSignatures(name: Hostname, { validation }: Evidence, heard: Readiness): Readiness {
  const trouble = notValidating(name, validation);
  if (!trouble) return heard;
  const others = heard.findings.filter(({ id }) => id !== 'dns.unknown');
  const state = heard.state === 'not-ready' ? 'not-ready' : trouble.state;
  return { ...heard, state, findings: [trouble.finding, ...others] };
}

/** A lame server of many changes nothing; when all are lame, that is the reason why nobody knows. */
function join(heard: Readiness, asides: readonly Trouble[], state: Readiness['state']): Readiness {
  const definite = asides.some((aside) => aside.state === 'not-ready');
  const explained = asides.length > 0 ? heard.findings.filter(({ id }) => id !== 'dns.unknown') : heard.findings;
  return {
    ...heard,
    state: definite ? 'not-ready' : state,
    findings: [...explained, ...asides.map(({ finding }) => finding)],
  };
}

function judgeDefinite(given: Pick<Situation, 'name' | 'answer' | 'target' | 'evidence'>): Readiness {
  const situation = situationOf(given);
  const troubles = checks.flatMap((check) => check(situation) ?? []);
  return { state: stateOf(troubles), seen: seenOf(given.answer), findings: troubles.map(({ finding }) => finding) };
}

function situationOf(given: Pick<Situation, 'name' | 'answer' | 'target' | 'evidence'>): Situation {
  const { answer, target } = given;
  const isRight = addressSet(target.addresses);
  const addresses = answer.state === 'answered' ? answer.addresses : [];
  return {
    ...given,
    expected: answer.aliases.some((alias) => target.aliases.includes(alias)),
    right: addresses.filter(({ address }) => isRight(address)),
    wrong: addresses.filter(({ address }) => !isRight(address)),
  };
}

function stateOf(troubles: readonly Trouble[]): Readiness['state'] {
  if (troubles.some(({ state }) => state === 'not-ready')) return 'not-ready';
  return troubles.some(({ state }) => state === 'unknown') ? 'unknown' : 'ready';
}
