/** What the simulated vendors share: time, chance, a certificate authority and servers that answer on port 443. */
export interface World {
  readonly clock: SimulatedClock;
  readonly random: Random;
  readonly issuer: Issuer;
  /** The web server of one address; the same one whenever it is asked for. */
  edge(address: string): Promise<Edge>;
}

export interface SimulatedClock {
  now(): number;
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** A number in [0, 1) from a printed seed. */
export type Random = () => number;

/** A key and a certificate chain, PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

/** Issues one certificate for all names, or tells why it can't; one bad name fails the whole order, as with Let's Encrypt. */
export interface Issuer {
  /** `server` is where the vendor puts the answers to the challenges; an issuer without challenges needs none. */
  order(
    names: readonly string[],
    server?: Edge,
  ): Promise<({ readonly ok: true } & KeyPair) | { readonly ok: false; readonly reason: string }>;
}

/** A server that serves by SNI what was installed; other names get its own self-signed default certificate. */
export interface Edge {
  readonly address: string;
  /** Installs a certificate for an app's names (wildcards match); replaces what the app had. Undefined takes it away. */
  install(app: string, names: readonly string[], pair: KeyPair | undefined): void;
  /** Answers a challenge of the authority over plain HTTP; undefined ends that. Absent where nobody asks. */
  answer?(token: string, text: string | undefined): void;
  close(): Promise<void>;
}
