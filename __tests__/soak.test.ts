import { expect, test } from 'vitest';
import { playEpisode } from '../soak/episode.ts';

const first = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));

test(`bad days break no law (SEED=${first})`, async () => {
  for (let seed = first; seed < first + 40; seed += 1) {
    const { vendor, problems } = await playEpisode(seed);
    expect(problems, `npm run soak -- --episodes 1 --seed ${seed} (${vendor})`).toEqual([]);
  }
});
