/**
 * What nobody outside Cloudways knows for sure about its API, each as a switch. The defaults are what sources make
 * likely, and the nastier choice where the sources leave one open and a client can live with both.
 */
export interface Assumptions {
  /** Apps and aliases come in another order at each read; no source promises an order. */
  readonly shuffledLists: boolean;
  /** "0"/"1", 0/1, true/false or absent, as it comes (seen live); otherwise always "0"/"1". */
  readonly mixedBooleans: boolean;
  /** `status` beside an operation is true, false or absent, whatever the operation's state (seen false for a done one). */
  readonly uselessOperationStatus: boolean;
  /** How `is_completed` is written; only text was seen. */
  readonly completedAs: 'text' | 'number';
  /** Where an answer holds the operation's id; it differs by endpoint in the clients' code. */
  readonly operationIdAt:
    | 'operation_id'
    | 'operation.id'
    | 'response.operation_id'
    | 'data.operation_id'
    | 'server.operations';
  /** One operation id in three is a word (`flex-…`), which was seen for some kinds only. */
  readonly wordyOperationIds: boolean;
  /** Whether operations that others started can be read with our key; one client says no. */
  readonly foreignOperationsReadable: boolean;
  /** Setting the aliases is an operation of so many milliseconds; 0: it happens at once. */
  readonly aliasesMs: number;
  /** What setting the aliases at once answers: PHP writes an empty object as a list, and some answers may be empty. */
  readonly aliasesAnswer: '{}' | '[]' | 'nothing';
  /** Setting the aliases is refused while an operation runs on the server; only proven for operations. */
  readonly aliasesTakeLock: boolean;
  /** What an empty list of aliases does. Undocumented. */
  readonly emptyAliases: 'clears' | 'refused' | 'ignored';
  /** So many reads after a change of hostnames still show the list before it. */
  readonly lateReads: number;
  /** Setting the primary domain takes so many milliseconds. */
  readonly cnameMs: number;
  /** The former primary domain becomes an alias when it is replaced. Undocumented. */
  readonly formerPrimaryBecomesAlias: boolean;
  /** A certificate takes so many milliseconds; 30 s to 5 min are plausible. */
  readonly certificateMs: number;
  /**
   * A certificate is renewed, with the same names, so many milliseconds after it was installed (30 days before the end of
   * one of 90 days); one that fails is tried again a day later. Noticed at the next request.
   */
  readonly renewAfterMs: number;
  /** A certificate is issued only for names that the app serves: others never reach its challenge files. */
  readonly certificateNeedsHostname: boolean;
  /** An installed wildcard certificate makes the operation of an ordinary one fail. */
  readonly wildcardBlocks: boolean;
  /** The email and the older API key still work: announced to end on 2026-10-15. */
  readonly loginWorks: boolean;
  /** Status of a login with wrong credentials: 403 was seen live, 401 in a client's test. */
  readonly wrongLoginStatus: 403 | 401;
  /** A second login within so many milliseconds is throttled; "within seconds" was seen. */
  readonly loginPauseMs: number;
  /** Requests a minute for each endpoint. */
  readonly requestsPerMinute: number;
  /** Seconds that a throttled client is told to wait; 88 was seen. */
  readonly retryAfter: number;
}

export const defaultAssumptions: Assumptions = {
  shuffledLists: true,
  mixedBooleans: true,
  uselessOperationStatus: true,
  completedAs: 'text',
  operationIdAt: 'operation_id',
  wordyOperationIds: true,
  foreignOperationsReadable: true,
  aliasesMs: 0,
  aliasesAnswer: '[]',
  aliasesTakeLock: true,
  emptyAliases: 'clears',
  lateReads: 0,
  cnameMs: 20_000,
  formerPrimaryBecomesAlias: false,
  certificateMs: 45_000,
  renewAfterMs: 60 * 86_400_000,
  certificateNeedsHostname: true,
  wildcardBlocks: true,
  loginWorks: true,
  wrongLoginStatus: 403,
  loginPauseMs: 5_000,
  requestsPerMinute: 100,
  retryAfter: 88,
};
