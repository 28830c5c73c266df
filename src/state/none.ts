import type { StateStore } from './state.ts';

/** No memory at all: everything is attached or adopted as usual, and nothing is ever removed. */
export const noState: StateStore = {
  read: async () => undefined,
  begin: async () => ({ record: async () => {}, finish: async () => {} }),
  findings: () => [],
};
