import { startServerPilot } from '../../simulators/serverpilot/index.ts';
import { serverpilot } from '../../src/providers/serverpilot/index.ts';
import { conformance } from './conformance.ts';

conformance({ provider: serverpilot, start: startServerPilot });
