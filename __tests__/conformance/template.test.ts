import { startTemplate } from '../../simulators/template.ts';
import { template } from '../../src/providers/_template/index.ts';
import { conformance } from './conformance.ts';

conformance({ provider: template, start: startTemplate });
