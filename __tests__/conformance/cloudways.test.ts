import { startCloudways } from '../../simulators/cloudways/index.ts';
import { cloudways } from '../../src/providers/cloudways/index.ts';
import { conformance } from './conformance.ts';

conformance({ provider: cloudways, start: startCloudways });
