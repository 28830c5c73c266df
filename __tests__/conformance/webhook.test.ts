import '../../examples/provider-plugin/webhook.test.js';
