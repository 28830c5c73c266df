import { conformance } from '../../conformance/conformance.ts';
import { startTemplate } from '../../simulators/template.ts';
import template from '../../src/providers/_template/index.ts';

conformance({ provider: template, start: startTemplate });
