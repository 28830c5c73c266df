/** The text of a plugin module that imports nothing: a provider that is right but for what `changes` say, as source. */
export function pluginSource(id: string, changes: Readonly<Record<string, string>> = {}): string {
  const parts: Record<string, string> = {
    contract: '1',
    id: `'${id}'`,
    title: `'Panel ${id}'`,
    docs: "'https://panel.example/docs'",
    origin: "'https://api.panel.example'",
    constants: `[{ name: '${constantOf(id)}', secret: true, where: 'Settings' }]`,
    limits: '{ requestsPerMinute: 60 }',
    capabilities: "{ list: 'per-hostname', www: 'own-name', wildcards: false, certificates: ['automatic'] }",
    connect: hostSource(),
    ...changes,
  };
  const lines = Object.entries(parts).map(([key, source]) => `  ${key}: ${source},\n`);
  return `export default {\n${lines.join('')}};\n`;
}

export const constantOf = (id: string): string => `WU_${id.toUpperCase().replaceAll('-', '_')}_TOKEN`;

/** A `connect` whose app has one hostname; `context` is what the core lends. */
export const hostSource = ({
  read = `async () => (${stateSource()})`,
  write = 'async () => {}',
  more = '',
}: {
  readonly read?: string;
  readonly write?: string;
  readonly more?: string;
} = {}): string => `async (constants, context) => ({ read: ${read}, write: ${write}, ${more} })`;

export const stateSource = (changes: Readonly<Record<string, string>> = {}): string => {
  const parts: Record<string, string> = {
    label: "'App'",
    addresses: "['127.0.0.1']",
    hostnames: "[{ name: 'panel.example', raw: 'panel.example' }]",
    certificates: "{ issuing: { kind: 'automatic', switch: 'on' }, installed: [] }",
    ...changes,
  };
  const texts = Object.entries(parts).map(([key, source]) => `${key}: ${source}`);
  return `{ ${texts.join(', ')} }`;
};
