import { type CertificateState, type HostCertificates, type InstalledCertificate, isWildcard } from '../provider.ts';
import type { Certificate, DomainRow, RunCloudApi } from './api.ts';
import { namesOf } from './domains.ts';

/** Certificates by the mode that the web app is in, which is never switched. */
export function createCertificates(api: RunCloudApi): HostCertificates {
  return {
    state: async () => readCertificates(api, await api.domains()),
    inspect: async ({ group }) => installedOf(await api.certificate(group)),
    request: ({ group }, installed) =>
      // Only Let's Encrypt certificates can be issued again.
      installed?.id === undefined || installed.kind === 'custom'
        ? api.installCertificate(group)
        : api.redeployCertificate(installed.id, group),
  };
}

/** Groups are made of the rows, because a certificate holds the names that its rows serve when it is issued. */
export async function readCertificates(api: RunCloudApi, rows: readonly DomainRow[]): Promise<CertificateState> {
  const mode = await api.certificateMode();
  if (mode === 'auto') return { issuing: { kind: 'automatic', switch: 'on' }, installed: [] };
  // Validation is by HTTP-01, which no wildcard can pass.
  const plain = rows.filter((row) => !isWildcard(row.name));
  if (mode === 'advanced') {
    const groups = plain.map((row) => ({ names: namesOf(row), group: String(row.id) }));
    return { issuing: { kind: 'grouped', groups }, installed: [] };
  }
  const installed = installedOf(await api.certificate());
  const names = (installed?.kind === 'wildcard' ? rows : plain).flatMap(namesOf);
  return {
    issuing: { kind: 'grouped', groups: names.length > 0 ? [{ names }] : [] },
    installed: installed ? [installed] : [],
  };
}

/** A certificate that was validated by DNS-01 may hold wildcards; the answer does not tell its names. */
function installedOf(certificate: Certificate | undefined): InstalledCertificate | undefined {
  if (!certificate) return undefined;
  const { id, method, authorizationMethod } = certificate;
  const custom = method === 'custom' || method === 'csr';
  return { kind: custom ? 'custom' : authorizationMethod === 'dns-01' ? 'wildcard' : 'issued', id: String(id) };
}
