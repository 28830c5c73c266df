import type { Network } from '../simulators/network.ts';

/** The example repository: path by path. */
export const repository: Readonly<Record<string, string>> = {
  'domains.yml': `# Three WordPress networks at three hosts.
apps:
  production:
    provider: cloudways
    keep: ["*.dev.example.net"]
    include: domains/*.yml
    domains:
      - network.example
      - shop.example.org
      - atelier.example
      - bücher.example
      - café.example
      - garden.example
      - name: docs.garden.example
      - "*.network.example"
  staging:
    provider: runcloud
    domains:
      - staging.example
      - preview.staging.example
      - demo.staging.example
  legacy:
    provider: serverpilot
    domains:
      - legacy.example
      - archive.example
      - name: forum.example
        www: never
`,
  'domains/bakery.yml': 'name: bakery.example\n',
  'domains/boutique.yml': 'name: boutique.example\nwww: never\n',
  'domains/florist.yml': 'name: florist.example\n',
  'domains/partner-shop.yml': 'name: shop.partner.example\nwww: never\n',
};

const production = '127.0.0.11';
const staging = '127.0.0.12';
const legacy = '127.0.0.13';

/** What customers' DNS says: mostly the right thing. */
export function setUpDns({ world: { nameServer } }: Network): void {
  const point = (address: string, ...names: readonly string[]) => {
    for (const name of names) nameServer.put(name, { A: [address] });
  };
  const withWww = (name: string) => [name, `www.${name}`];
  point(production, ...['network.example', 'atelier.example', 'xn--bcher-kva.example'].flatMap(withWww));
  point(production, ...['xn--caf-dma.example', 'garden.example', 'florist.example', 'bakery.example'].flatMap(withWww));
  point(production, '*.network.example', 'docs.garden.example', 'www.shop.example.org');
  point(staging, ...withWww('staging.example'), 'preview.staging.example', 'demo.staging.example');
  point(legacy, ...withWww('legacy.example'), 'archive.example', 'forum.example');
  // And sometimes not.
  point('198.51.100.7', 'shop.example.org');
  nameServer.put('boutique.example', { A: [production], AAAA: ['2001:db8::99'] });
  nameServer.put('shop.partner.example', { CNAME: 'shops.elsewhere.example' });
}

/** What people did in the vendors' panels before this repository was there. */
export function setUpHosts({ cloudways }: Network): void {
  cloudways.attach('www.partner.example');
  cloudways.attach('*.dev.example.net');
  cloudways.attach('atelier.example');
}
