import { startRunCloud } from '../../simulators/runcloud/index.ts';
import { runcloud } from '../../src/providers/runcloud/index.ts';
import { conformance } from './conformance.ts';

conformance({ provider: runcloud, start: startRunCloud });
