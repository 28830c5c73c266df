// Loaded before the action (node --import): writes down where every socket of the process wanted to go.
import { createHook } from 'node:async_hooks';
import dgram from 'node:dgram';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const record = (kind, host, port = '') => appendFileSync(process.env.RECORD_TARGETS, `${kind} ${host} ${port}\n`);

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const { host = 'localhost', port, path } = typeof first === 'object' ? first : { port: first, host: args[1] };
  record(path ? 'pipe' : 'tcp', path ?? host, port);
  return connect.apply(this, args);
};
const udp = dgram.Socket.prototype;
const { connect: connectUdp, send } = udp;
udp.connect = function (port, host, ...rest) {
  record('udp', host, port);
  return connectUdp.call(this, port, host, ...rest);
};
udp.send = function (...args) {
  // A connected socket sends to nobody else.
  if (typeof args[1] === 'number')
    record('udp', String(args.find((arg, at) => at > 0 && typeof arg === 'string')), args[1]);
  return send.apply(this, args);
};

// What goes past all of that is counted where Node itself begins a connection or a look-up.
createHook({
  init(_, type) {
    if (/^(TCPCONNECTWRAP|PIPECONNECTWRAP|GETADDRINFOREQWRAP|GETNAMEINFOREQWRAP|QUERYWRAP)$/.test(type))
      record(type, '-');
  },
}).enable();
