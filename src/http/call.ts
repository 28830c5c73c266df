import type { z } from 'zod';

/** One call of a vendor's API. */
export interface Call<T> {
  /** What the call does, for people: "read the servers". */
  readonly name: string;
  /** What the call does to the vendor's state; the verb does not tell: an OAuth exchange is a POST that only reads. */
  readonly effect: 'read' | 'write';
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the vendor's origin, from `/` on, ids already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly json?: unknown;
  /** The shape that an answer must have to be believed; it drops what is not needed, secrets among it. */
  readonly answer: z.ZodType<T>;
  /** For the whole exchange, in milliseconds; 30,000 when left out. */
  readonly timeoutMs?: number;
  /** Send no credentials: the call is the one that gets them. */
  readonly anonymous?: true;
  /**
   * The write replaces what was read just before: it goes out at once, ahead of the rate budget, and is never sent again
   * after a pause. Where that would be right for other calls, it fails with `TryAgain` when the pause is over.
   */
  readonly replaces?: true;
}

/** Makes one call; fails with `ApiError`, `LostAnswer`, `TryAgain` or a plain `Failure`, each with one finding. */
export type Api = <T>(call: Call<T>) => Promise<T>;

/** What a provider says about its vendor's API. */
export interface ApiOptions {
  /** Which of the provider's origins the calls go to; the first, `Provider.origin`, when left out. */
  readonly origin?: string;
  /** The value of the Authorization header; asked for each try of each call, so that a signature is always new. */
  readonly authorization: (request: RequestToSign) => Promise<string> | string;
  /** Gets new credentials after a 401; it is called once for each call. */
  readonly renew?: () => Promise<void>;
  /** The vendor's own words in an answer that reports a failure; asked about every answer, whatever its status. */
  readonly errorText: (body: unknown, status: number) => string | undefined;
  /** What a refusal means for the person: which constant or permission is wrong, and where to mend it. */
  readonly explain?: (refusal: Refusal) => { readonly message: string; readonly fix: string } | undefined;
  /** Statuses of 500 and above by which the vendor refuses for good (Cloudways' 599). */
  readonly refusals?: readonly number[];
}

/** A request as it is about to go out. */
export interface RequestToSign {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The bytes of the body as text; empty without one. */
  readonly body: string;
}

/** A failure as the vendor told it. */
export interface Refusal {
  readonly status: number;
  readonly call: string;
  readonly effect: 'read' | 'write';
  /** The vendor's own words, if it said any. */
  readonly words: string | undefined;
  readonly body: unknown;
}
