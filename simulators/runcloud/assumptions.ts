/**
 * What RunCloud's documents leave open. Each switch stands for one behaviour that was inferred, or that sources tell
 * differently; the default is the likely one, or the more hostile one where a client has to bear both.
 */
export interface Assumptions {
  /** Rows on a page when the request does not say. */
  readonly perPageDefault: number;
  /** The most rows on a page, whatever the request says. */
  readonly perPageCap: number;
  /** How a list tells its pages: as documented, as one user saw it, or not at all. */
  readonly pagination: 'pagination' | 'lastPage' | 'none';
  /** `links` of a single page: some PHP serialisers write an empty object as a list. */
  readonly emptyLinks: 'object' | 'array';
  /** Each request sees the rows in another order. */
  readonly shufflePages: boolean;
  /** Milliseconds for which reads still show the domains as they were before a write. */
  readonly lateReads: number;
  /** Rows hold no more than id, name and created_at, as v2 answered in 2019. */
  readonly bareRows: boolean;
  readonly createdStatus: 200 | 201;
  /** A name that is taken: with the field that is wrong, or with a message alone. */
  readonly duplicate: 'field' | 'message';
  /** Where a name may stand only once. */
  readonly uniqueness: 'server' | 'web-app';
  readonly wildcardNames: 'accepted' | 'refused';
  /** What deleting the primary domain does. */
  readonly primaryDelete: 'refused' | 'done';

  /** Status of GET ssl when there is no certificate. */
  readonly noCertificate: 404 | 200;
  /** What installing and redeploying answers: the certificate, or `{}` as in the examples of the docs. */
  readonly certificateReply: 'object' | 'empty';
  /** Milliseconds until an ordered certificate is installed. */
  readonly issuanceDelay: number;
  /** Milliseconds until an installed certificate is renewed; tried daily, noticed at the next request. */
  readonly renewAfterMs: number;
  /** Whether installing answers at once or only after the certificate came. */
  readonly issuance: 'background' | 'in-request';
  /** What stays of a first order that failed: an entry without dates, or nothing. */
  readonly failedFirstOrder: 'kept' | 'removed';
  /** Whether an HTTP-01 order for the web app leaves wildcard domains out or fails because of them. */
  readonly wildcardsInOrders: 'left-out' | 'included';
  /** POST ssl where a certificate is installed already. */
  readonly installOverInstalled: 'refused' | 'done';
  /** POST domains/{d}/ssl with `advancedSSL` and `autoSSL` switches the web app to that mode. */
  readonly domainInstallSwitchesMode: boolean;
  /** Switching between basic and advanced removes the certificates of the old mode. */
  readonly switchingRemoves: boolean;
  readonly plan: 'full' | 'no-advanced-ssl' | 'no-api';

  /** Requests a minute and credential. */
  readonly requestsPerMinute: number;
  /** Whether a 429 says how long to wait. */
  readonly retryAfter: boolean;
  /** The caller's address is not on the workspace's list. */
  readonly foreignIp: boolean;
  /** Refusals to callers that do not ask for JSON are redirects to a page. */
  readonly redirectWithoutAccept: boolean;
}

export const likely: Assumptions = {
  perPageDefault: 20,
  perPageCap: 40,
  pagination: 'pagination',
  emptyLinks: 'array',
  shufflePages: false,
  lateReads: 0,
  bareRows: false,
  createdStatus: 200,
  duplicate: 'field',
  uniqueness: 'server',
  wildcardNames: 'accepted',
  primaryDelete: 'refused',
  noCertificate: 404,
  certificateReply: 'empty',
  issuanceDelay: 20_000,
  renewAfterMs: 60 * 86_400_000,
  issuance: 'background',
  failedFirstOrder: 'kept',
  wildcardsInOrders: 'left-out',
  installOverInstalled: 'refused',
  domainInstallSwitchesMode: true,
  switchingRemoves: true,
  plan: 'full',
  requestsPerMinute: 60,
  retryAfter: true,
  foreignIp: false,
  redirectWithoutAccept: true,
};
