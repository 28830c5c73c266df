import { parseArgs } from 'node:util';
import { type Episode, playEpisode } from './episode.ts';

const { values } = parseArgs({
  options: {
    episodes: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
  },
});
const episodes = Number(values.episodes);
const seed = Number(values.seed);
console.log(`${episodes} episodes from seed ${seed}; replay one by: npm run soak -- --episodes 1 --seed SEED`);

const played: Episode[] = [];
for (let index = 0; index < episodes; index += 1) {
  const episode = await playEpisode(seed + index);
  played.push(episode);
  for (const problem of episode.problems) console.log(`seed ${episode.seed} (${episode.vendor}): ${problem}`);
  if ((index + 1) % 100 === 0) console.log(`${index + 1} episodes`);
}

const sum = (count: (episode: Episode) => number) => played.reduce((total, episode) => total + count(episode), 0);
const broken = played.filter(({ problems }) => problems.length > 0).length;
console.log(
  `${sum(({ runs }) => runs)} runs, ${sum(({ faults }) => faults)} faults, ${sum(({ kills }) => kills)} kills`,
);
console.log(`${episodes - broken} passed, ${broken} failed`);
if (broken > 0) process.exitCode = 1;
